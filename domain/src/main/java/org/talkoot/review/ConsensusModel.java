package org.talkoot.review;

import java.util.Arrays;

/**
 * What reviewers agree on when each one's strictness and scatter are known from all their reviews.
 *
 * <p>Grade = item + bias of the reviewer + error, the error normal with the reviewer's own variance
 * (after Piech, Huang, Chen, Do, Ng, Koller 2013, arXiv 1307.2579, PG1). Found by thirty rounds
 * from the means: biases, variances, items, each from what the others came to. Sums run in the
 * order of the grades, so that the same grades give the same numbers everywhere.
 */
public final class ConsensusModel {
  /** The ninety-per-cent interval of a normal distribution, in standard deviations. */
  public static final double INTERVAL = 1.645;

  private static final int ROUNDS = 30;

  private final Grades grades;
  private final double[] items;
  private final double[] biases;
  private final double[] precisions;
  private final int[] counts;
  private double usual;

  private ConsensusModel(Grades grades) {
    this.grades = grades;
    items = new double[grades.items().size()];
    biases = new double[grades.reviewers().size()];
    precisions = new double[biases.length];
    counts = new int[biases.length];
    for (int one = 0; one < grades.size(); one++) {
      counts[grades.reviewerOf(one)]++;
    }
  }

  /** Fits the whole: every item, every reviewer. */
  public static ConsensusFit fit(Grades grades) {
    ConsensusModel model = new ConsensusModel(grades);
    model.beginWithMeans();
    for (int round = 0; round < ROUNDS; round++) {
      model.findBiases();
      model.findVariances();
      model.findItems();
    }
    return model.found();
  }

  private void beginWithMeans() {
    Arrays.fill(precisions, 1);
    findItems();
    double squares = 0;
    for (int one = 0; one < grades.size(); one++) {
      squares += square(residual(one));
    }
    usual = grades.size() == 0 ? 0 : squares / grades.size();
  }

  private void findBiases() {
    double[] sums = new double[biases.length];
    for (int one = 0; one < grades.size(); one++) {
      sums[grades.reviewerOf(one)] += residual(one);
    }
    for (int reviewer = 0; reviewer < biases.length; reviewer++) {
      biases[reviewer] = sums[reviewer] / (counts[reviewer] + ReviewerBias.SHRINKAGE);
    }
  }

  private void findVariances() {
    double[] squares = new double[biases.length];
    double all = 0;
    for (int one = 0; one < grades.size(); one++) {
      int reviewer = grades.reviewerOf(one);
      double square = square(residual(one) - biases[reviewer]);
      squares[reviewer] += square;
      all += square;
    }
    for (int reviewer = 0; reviewer < biases.length; reviewer++) {
      double known = counts[reviewer] + ReviewerBias.SHRINKAGE;
      precisions[reviewer] = known / (squares[reviewer] + ReviewerBias.SHRINKAGE * usual);
    }
    usual = grades.size() == 0 ? 0 : all / grades.size();
  }

  private void findItems() {
    double[] sums = new double[items.length];
    double[] weights = new double[items.length];
    for (int one = 0; one < grades.size(); one++) {
      int reviewer = grades.reviewerOf(one);
      double weight = weightOf(reviewer);
      sums[grades.itemOf(one)] += weight * (grades.of(one) - biases[reviewer]);
      weights[grades.itemOf(one)] += weight;
    }
    for (int item = 0; item < items.length; item++) {
      items[item] = sums[item] / weights[item];
    }
  }

  /** Where nobody differs from anybody, all weigh the same. */
  private double weightOf(int reviewer) {
    return Double.isFinite(precisions[reviewer]) ? precisions[reviewer] : 1;
  }

  private double residual(int one) {
    return grades.of(one) - items[grades.itemOf(one)];
  }

  private ConsensusFit found() {
    ReviewerBias[] reviewers = new ReviewerBias[biases.length];
    Arrays.fill(reviewers, ReviewerBias.UNKNOWN);
    for (int one = 0; one < grades.size(); one++) {
      int reviewer = grades.reviewerOf(one);
      reviewers[reviewer] = reviewers[reviewer].with(residual(one));
    }
    return new ConsensusFit(grades, items, reviewers, usual);
  }

  private static double square(double value) {
    return value * value;
  }
}
