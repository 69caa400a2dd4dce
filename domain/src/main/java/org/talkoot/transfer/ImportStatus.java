package org.talkoot.transfer;

/** How an import stands. */
public enum ImportStatus {
  RUNNING,
  CANCELLED,
  FAILED,
  DONE
}
