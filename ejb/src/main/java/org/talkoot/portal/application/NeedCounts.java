package org.talkoot.portal.application;

/** How many visible problems wait for what. */
public record NeedCounts(int open, int solutions, int reviews, int decision, int outcome) {
  /** Nothing waits. */
  public static final NeedCounts NONE = new NeedCounts(0, 0, 0, 0, 0);

  /** Returns the sums of both. */
  public NeedCounts and(NeedCounts more) {
    return new NeedCounts(
        open + more.open,
        solutions + more.solutions,
        reviews + more.reviews,
        decision + more.decision,
        outcome + more.outcome);
  }
}
