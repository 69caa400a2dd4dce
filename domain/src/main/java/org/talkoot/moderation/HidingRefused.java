package org.talkoot.moderation;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Something about a hiding that cannot be done. */
public final class HidingRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private HidingRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  /** Says that it is shown again already. */
  public static HidingRefused liftedBefore() {
    return new HidingRefused(Refusal.CONFLICT, "hiding.lifted");
  }

  /** Says that a second look was asked for before: there is one. */
  public static HidingRefused appealedBefore() {
    return new HidingRefused(Refusal.CONFLICT, "hiding.appealed");
  }

  /** Says that the second look is another manager's. */
  public static HidingRefused needsAnother() {
    return new HidingRefused(Refusal.FORBIDDEN, "hiding.another");
  }
}
