package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** No case of this id that the caller may know of. */
public final class UnknownCase extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Says which id was asked for. */
  public UnknownCase(CaseId id) {
    super(Refusal.UNKNOWN, "case.unknown", id.toString());
  }
}
