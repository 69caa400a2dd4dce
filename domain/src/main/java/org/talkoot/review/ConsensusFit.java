package org.talkoot.review;

import java.util.Objects;

/** What the model found: the consensus of every item and what every reviewer is like. */
public final class ConsensusFit {
  private final Grades grades;
  private final double[] items;
  private final ReviewerBias[] reviewers;
  private final double usual;

  ConsensusFit(Grades grades, double[] items, ReviewerBias[] reviewers, double usual) {
    this.grades = grades;
    this.items = items;
    this.reviewers = reviewers;
    this.usual = usual;
  }

  /** Returns the consensus of an item that has grades. */
  public double of(Object item) {
    return items[Objects.requireNonNull(grades.items().get(item))];
  }

  /** Returns what a reviewer is like, {@link ReviewerBias#UNKNOWN} for one without a grade. */
  public ReviewerBias reviewer(Object reviewer) {
    Integer place = grades.reviewers().get(reviewer);
    return place == null ? ReviewerBias.UNKNOWN : reviewers[place];
  }

  /** Returns the mean variance of a grade, 0 without any. */
  public double usualVariance() {
    return usual;
  }
}
