package org.talkoot.reputation.application;

/** The verification was cancelled, or given up as interrupted. */
final class VerificationStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
