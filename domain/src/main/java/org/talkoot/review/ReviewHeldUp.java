package org.talkoot.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * What a review said of a solution proved right.
 *
 * @param judge who gave the score that it is measured by: a verifier, or the manager of a probe
 */
public record ReviewHeldUp(
    Instant at,
    long network,
    List<Long> topics,
    long problem,
    long solution,
    long author,
    long review,
    long reviewer,
    long judge)
    implements DomainEvent {
  /** How far the overall score of a review may be from the judgement. */
  public static final double TOLERANCE = 0.5;

  private static final double ROUNDING = 1e-9;

  /** Tells whether a review's overall score is close enough to a judgement from 1 to 5. */
  public static boolean isNear(double overall, double judgement) {
    return Math.abs(overall - judgement) <= TOLERANCE + ROUNDING;
  }

  @Override
  public String kind() {
    return "review.heldUp";
  }

  @Override
  public long actor() {
    return judge;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of(
        "problem", problem,
        "solution", solution,
        "author", author,
        "review", review,
        "reviewer", reviewer,
        "judge", judge);
  }
}
