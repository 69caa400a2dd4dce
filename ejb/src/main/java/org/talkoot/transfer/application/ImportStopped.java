package org.talkoot.transfer.application;

import jakarta.ejb.ApplicationException;

/** The import was cancelled, or a newer run of it has taken over. */
@ApplicationException(rollback = true)
public final class ImportStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
