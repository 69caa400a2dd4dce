package org.talkoot.privacy;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such archive, or it is another's, or it has expired. */
public final class UnknownExport extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public UnknownExport() {
    super(Refusal.UNKNOWN, "export.unknown");
  }
}
