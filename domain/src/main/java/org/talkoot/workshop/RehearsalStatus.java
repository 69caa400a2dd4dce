package org.talkoot.workshop;

/** How a rehearsal stands. */
public enum RehearsalStatus {
  RUNNING,
  DONE,
  /** Stopped by a manager. */
  CANCELLED,
  /** Its node went away in the middle; it can be started again. */
  BROKEN,
  /** It could not be carried out. */
  FAILED
}
