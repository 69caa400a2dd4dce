package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Something about a correction that cannot be done. */
public final class CorrectionRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private CorrectionRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  /** Says that it was carried out or dropped before. */
  public static CorrectionRefused endedBefore() {
    return new CorrectionRefused(Refusal.CONFLICT, "correction.ended");
  }

  /** Says that this member has asked for a second look before. */
  public static CorrectionRefused appealedBefore() {
    return new CorrectionRefused(Refusal.CONFLICT, "correction.appealed");
  }

  /** Says that nobody has asked for a second look. */
  public static CorrectionRefused notAppealed() {
    return new CorrectionRefused(Refusal.CONFLICT, "correction.notAppealed");
  }

  /** Says that points of this contribution were taken, or are to be taken, already. */
  public static CorrectionRefused orderedBefore() {
    return new CorrectionRefused(Refusal.CONFLICT, "correction.before");
  }

  /** Says that the second look is another manager's. */
  public static CorrectionRefused needsAnother() {
    return new CorrectionRefused(Refusal.FORBIDDEN, "correction.another");
  }

  /** Says that this kind of thing earned nothing that could be taken. */
  public static CorrectionRefused earnsNothing() {
    return new CorrectionRefused(Refusal.CONFLICT, "correction.nothing");
  }
}
