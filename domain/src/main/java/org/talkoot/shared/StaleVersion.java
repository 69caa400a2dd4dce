package org.talkoot.shared;

/** A change made upon a version that somebody else has changed meanwhile. */
public final class StaleVersion extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the change. */
  public StaleVersion() {
    super(Refusal.STALE, "version.stale");
  }
}
