package org.talkoot.review;

/**
 * The rounds of {@link LocalConsensus}: some items and the reviewers in the middle are fitted, what
 * is known of everybody else stays as it is.
 */
final class LocalFit {
  private static final int ROUNDS = 30;

  /** In points of the scale; a fiftieth of what a local update may be off. */
  private static final double TOLERANCE = 4e-4;

  private final Grades grades;
  private final ReviewerBias[] beside;
  private final boolean[] middle;
  private final double usual;
  private final double[] items;
  private final double[] biases;
  private final double[] precisions;
  private final ReviewerBias[] known;

  /**
   * Prepares the fit.
   *
   * @param grades all grades of the items
   * @param first what is known of each reviewer before
   * @param beside the same without the grades of these items, for those in the middle
   * @param middle which reviewers are fitted
   * @param usual the mean variance in the network, more than 0
   */
  LocalFit(
      Grades grades, ReviewerBias[] first, ReviewerBias[] beside, boolean[] middle, double usual) {
    this.grades = grades;
    this.beside = beside;
    this.middle = middle;
    this.usual = usual;
    items = new double[grades.items().size()];
    biases = new double[first.length];
    precisions = new double[first.length];
    known = first.clone();
    for (int reviewer = 0; reviewer < first.length; reviewer++) {
      take(reviewer, first[reviewer]);
    }
  }

  private void take(int reviewer, ReviewerBias now) {
    known[reviewer] = now;
    biases[reviewer] = now.bias();
    precisions[reviewer] = 1 / now.variance(usual);
  }

  /** Goes on until nothing moves any more. */
  LocalFit solved() {
    double moved = findItems();
    for (int round = 0; round < ROUNDS && moved > TOLERANCE; round++) {
      findReviewers();
      moved = findItems();
    }
    findReviewers();
    return this;
  }

  /** Returns how far the farthest item moved. */
  private double findItems() {
    double[] sums = new double[items.length];
    double[] weights = new double[items.length];
    for (int one = 0; one < grades.size(); one++) {
      int reviewer = grades.reviewerOf(one);
      sums[grades.itemOf(one)] += precisions[reviewer] * (grades.of(one) - biases[reviewer]);
      weights[grades.itemOf(one)] += precisions[reviewer];
    }
    double moved = 0;
    for (int item = 0; item < items.length; item++) {
      double now = sums[item] / weights[item];
      moved = Math.max(moved, Math.abs(now - items[item]));
      items[item] = now;
    }
    return moved;
  }

  private void findReviewers() {
    long[] counts = new long[known.length];
    double[] residuals = new double[known.length];
    double[] squares = new double[known.length];
    for (int one = 0; one < grades.size(); one++) {
      int reviewer = grades.reviewerOf(one);
      double residual = grades.of(one) - items[grades.itemOf(one)];
      counts[reviewer]++;
      residuals[reviewer] += residual;
      squares[reviewer] += residual * residual;
    }
    for (int reviewer = 0; reviewer < known.length; reviewer++) {
      if (middle[reviewer]) {
        ReviewerBias rest = beside[reviewer];
        take(
            reviewer,
            new ReviewerBias(
                rest.grades() + counts[reviewer],
                rest.residuals() + residuals[reviewer],
                Math.max(0, rest.squares() + squares[reviewer])));
      }
    }
  }

  double item(int place) {
    return items[place];
  }

  ReviewerBias reviewer(int place) {
    return known[place];
  }
}
