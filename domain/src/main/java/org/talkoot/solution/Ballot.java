package org.talkoot.solution;

import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * What a member casts on a solution.
 *
 * @param reason why somebody objects, which the author reads without the name; null for a helpful
 *     vote
 */
public record Ballot(VoteValue value, @Nullable String reason) {
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 1_000;

  /** Strips the reason; a helpful vote has none. */
  public Ballot {
    reason = value == VoteValue.HELPFUL || reason == null ? null : reason.strip();
  }

  /** Returns a helpful vote. */
  public static Ballot helpful() {
    return new Ballot(VoteValue.HELPFUL, null);
  }

  /** Returns an objection. */
  public static Ballot objection(String reason) {
    return new Ballot(VoteValue.OBJECTION, reason);
  }

  /** Refuses an objection without a reason. */
  public void check() {
    if (value == VoteValue.OBJECTION) {
      new Checks().text("reason", reason, SHORTEST_REASON, LONGEST_REASON).throwIfBroken();
    }
  }
}
