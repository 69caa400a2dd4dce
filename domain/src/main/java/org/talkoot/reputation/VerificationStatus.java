package org.talkoot.reputation;

/** How a verification of a ledger stands. */
public enum VerificationStatus {
  RUNNING,
  CANCELLED,
  FAILED,
  DONE
}
