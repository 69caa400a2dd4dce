package org.talkoot.shared;

/** A parked event was told again and failed again; it stays parked. */
public final class StillIndigestible extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says so, with the type of the failure. */
  public StillIndigestible(String failure) {
    super(Refusal.CONFLICT, "parked.failsStill", failure);
  }
}
