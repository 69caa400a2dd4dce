package org.talkoot.workshop.application;

import jakarta.ejb.ApplicationException;

/** The rehearsal was cancelled, or given up for broken. */
@ApplicationException(rollback = true)
public final class RehearsalStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
