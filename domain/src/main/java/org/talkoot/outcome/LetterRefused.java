package org.talkoot.outcome;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A closing letter comes when the problem closes, to everybody who took part in it. */
public final class LetterRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private LetterRefused(Refusal refusal, String code) {
    super(refusal, code);
  }

  /** Refuses whoever took no part. */
  public static void unlessTakingPart(boolean takesPart) {
    if (!takesPart) {
      throw new LetterRefused(Refusal.FORBIDDEN, "letter.notYours");
    }
  }

  /** Refuses before the end. */
  public static void unlessClosed(boolean closed) {
    if (!closed) {
      throw new LetterRefused(Refusal.CONFLICT, "letter.notYet");
    }
  }
}
