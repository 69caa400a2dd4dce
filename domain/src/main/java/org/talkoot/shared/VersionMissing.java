package org.talkoot.shared;

/** A change that must say which version it is made upon, and does not. */
public final class VersionMissing extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses the change. */
  public VersionMissing() {
    super(Refusal.PRECONDITION_MISSING, "version.missing");
  }
}
