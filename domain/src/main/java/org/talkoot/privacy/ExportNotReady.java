package org.talkoot.privacy;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** The archive is not made yet, or could not be made. */
public final class ExportNotReady extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses whoever asked for it. */
  public ExportNotReady() {
    super(Refusal.CONFLICT, "export.notReady");
  }
}
