package org.talkoot.assignment;

import java.time.Duration;
import java.time.Instant;

/**
 * How much time reviewers have.
 *
 * @param answer for saying yes or no
 * @param review from the offer to the review
 * @param moreTime what one notice adds, once
 * @param reminder how long before the review is due its reviewer is reminded
 */
public record ReviewTerms(Duration answer, Duration review, Duration moreTime, Duration reminder) {
  /** The terms of an installation that sets none. */
  public static final ReviewTerms USUAL =
      new ReviewTerms(
          Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(3), Duration.ofDays(1));

  /** How late a review may come before that has consequences. */
  public static final Duration GRACE = Duration.ofDays(1);

  private static final Duration SHORTEST = Duration.ofDays(2);
  private static final Duration FOR_DECIDING = Duration.ofDays(1);

  /**
   * Returns when a review that is asked for now is due: early enough for the decision, but never
   * sooner than in two days, or in the whole time if that is less.
   *
   * @param decisionDue when the requester promised to have decided
   */
  public Instant dueAt(Instant now, Instant decisionDue) {
    Instant usual = now.plus(review);
    Instant forDecision = decisionDue.minus(FOR_DECIDING);
    Instant least = now.plus(SHORTEST);
    Instant bounded = forDecision.isBefore(least) ? least : forDecision;
    return usual.isBefore(bounded) ? usual : bounded;
  }

  /** Returns until when an offer waits for its answer. */
  public Instant answerBy(Instant now, Instant dueAt) {
    Instant usual = now.plus(answer);
    return usual.isBefore(dueAt) ? usual : dueAt;
  }
}
