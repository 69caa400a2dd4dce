package org.talkoot.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a review of one problem's solutions scores: the brief's criteria, then the standing ones.
 *
 * <p>The brief's criteria carry 70 % by their weights, the standing ones 10 % each. A problem
 * without criteria (an imported one) is read by the standing ones alone.
 */
public record Rubric(List<RubricCriterion> criteria) {
  private static final double STANDING_SHARE = 0.1;

  /** Copies the criteria so that the rubric cannot change. */
  public Rubric {
    criteria = List.copyOf(criteria);
  }

  /** Returns the rubric of a brief with these criteria. */
  public static Rubric of(List<RubricCriterion> ofTheBrief) {
    return new Rubric(
        Stream.concat(ofTheBrief.stream(), StandingCriterion.all().stream()).toList());
  }

  /** Returns the part of the whole that the criterion carries, 0 to 1. */
  public double shareOf(RubricCriterion criterion) {
    double standing = weightOf(true);
    double brief = weightOf(false);
    if (brief == 0) {
      return criterion.weight() / standing;
    }
    return criterion.standing()
        ? STANDING_SHARE
        : (1 - STANDING_SHARE * standing) * criterion.weight() / brief;
  }

  /** Tells whether a review can score the criterion of this id. */
  public boolean has(String criterion) {
    return criteria.stream().anyMatch(one -> one.id().equals(criterion));
  }

  private double weightOf(boolean standing) {
    return criteria.stream()
        .filter(criterion -> criterion.standing() == standing)
        .mapToInt(RubricCriterion::weight)
        .sum();
  }
}
