package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;

/**
 * How large a made-up community is.
 *
 * @param seed the same seed, size and end give the same community
 * @param factor 1 for a thousand members with ten thousand problems
 * @param end until when its story goes; it begins a year before
 */
record Proportions(long seed, double factor, Instant end) {
  static final Duration STORY = Duration.ofDays(365);
  static final double SOLUTIONS_A_PROBLEM = 3;
  static final double VOTES_A_SOLUTION = 3.4;
  static final double REVIEWS_A_SOLUTION = 0.6;
  static final double COMMENTS_A_SOLUTION = 0.7;
  static final double VOTES_A_BRIEF = 1;
  private static final int MEMBERS = 1_000;
  private static final int PROBLEMS = 10_000;
  private static final int TOPICS = 60;

  int members() {
    return Math.max(20, (int) (MEMBERS * factor));
  }

  int problems() {
    return (int) (PROBLEMS * factor);
  }

  int topics() {
    return Math.max(5, (int) (TOPICS * Math.sqrt(factor)));
  }

  Instant begin() {
    return end.minus(STORY);
  }
}
