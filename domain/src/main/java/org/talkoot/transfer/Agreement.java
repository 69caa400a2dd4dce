package org.talkoot.transfer;

import org.talkoot.reputation.RuleSet;

/**
 * How a computed reputation agrees with the one a dump tells.
 *
 * <p>A dump hides three things. Who came from another site of the same family may have got 100
 * points at the start. Down-voting an answer cost the voter one point, and votes name no voter. An
 * accepted edit to somebody's post paid 2, up to 1,000 in all, and edits are not in the dump. What
 * these can explain lies within the envelope; anything else is a mistake of ours.
 */
public enum Agreement {
  EXACT,
  EXACT_WITH_ASSOCIATION_BONUS,
  WITHIN_ENVELOPE,
  OUTSIDE_ENVELOPE;

  private static final long ASSOCIATION_BONUS = 100;
  private static final long EDITS_AT_MOST = 1_000;

  /**
   * Judges one member.
   *
   * @param rules the rules of the imported site, which say how a sum of points is shown
   * @param balance the sum of points we computed
   * @param stored the reputation the dump tells
   * @param downVotes the down-votes the member cast, each of which may have cost a point
   */
  public static Agreement of(RuleSet rules, long balance, long stored, long downVotes) {
    if (rules.shown(balance) == stored) {
      return EXACT;
    }
    if (rules.shown(balance + ASSOCIATION_BONUS) == stored) {
      return EXACT_WITH_ASSOCIATION_BONUS;
    }
    return stored >= rules.shown(balance - downVotes)
            && stored <= rules.shown(balance + ASSOCIATION_BONUS + EDITS_AT_MOST)
        ? WITHIN_ENVELOPE
        : OUTSIDE_ENVELOPE;
  }

  /** Whether the figure is the very same, the bonus at the start allowed once. */
  public boolean isExact() {
    return this == EXACT || this == EXACT_WITH_ASSOCIATION_BONUS;
  }
}
