package org.talkoot.shared;

/** There is no such parked event, or somebody has dealt with it. */
public final class UnknownParkedEvent extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so. */
  public UnknownParkedEvent() {
    super(Refusal.UNKNOWN, "parked.unknown");
  }
}
