package org.talkoot.problem;

/**
 * One condition under which the requester accepts a solution; reviewers score it.
 *
 * @param id names the criterion within its brief, for instance {@code c1}; empty until numbered
 * @param text the condition, checkable by somebody else
 * @param weight 1 to 100; only the ratio to the other weights counts
 */
public record Criterion(String id, String text, int weight) {
  /** The greatest weight. */
  public static final int MAX_WEIGHT = 100;

  /** Strips the text. */
  public Criterion {
    text = text.strip();
  }

  /** Returns a criterion that its brief numbers. */
  public static Criterion of(String text, int weight) {
    return new Criterion("", text, weight);
  }

  Criterion numbered(String number) {
    return new Criterion(number, text, weight);
  }
}
