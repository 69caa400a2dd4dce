package org.talkoot.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The consensus on one solution, brought up to date after a review without touching the rest.
 *
 * <p>The solution's criteria, its reviewers and their other solutions are fitted again as {@link
 * ConsensusModel} does, until nothing moves; what is known of those who reviewed only the
 * neighbours stays as it was. The next full fit moves a criterion by less than 0.02 on the scale of
 * 1 to 5.
 */
public final class LocalConsensus {
  private static final int HERE = -1;

  private final Map<String, Double> scores = new LinkedHashMap<>();
  private final Map<Long, ReviewerBias> reviewers = new TreeMap<>();
  private final double usual;

  private LocalConsensus(double usual) {
    this.usual = usual;
  }

  /** A criterion of the solution at hand, or of a neighbour by its place. */
  private record Item(int neighbour, String criterion) {}

  /**
   * Fits one solution.
   *
   * @param reviews the scores of every review by criterion id, by reviewer; at least one
   * @param elsewhere what their other reviews tell of reviewers, also of those who reviewed only
   *     neighbours; unknown for whom it leaves out
   * @param neighbours other solutions of its reviewers, each once; as many as the caller can afford
   * @param usual the mean variance in the network, more than 0
   */
  public static LocalConsensus of(
      Map<Long, Map<String, Integer>> reviews,
      Map<Long, ReviewerBias> elsewhere,
      List<FittedSolution> neighbours,
      double usual) {
    Grades grades = new Grades();
    add(grades, HERE, reviews);
    for (int place = 0; place < neighbours.size(); place++) {
      add(grades, place, neighbours.get(place).reviews());
    }
    LocalFit fit =
        new LocalFit(
                grades,
                first(grades, elsewhere),
                beside(grades, elsewhere, neighbours),
                middle(grades, reviews.keySet()),
                usual)
            .solved();
    LocalConsensus local = new LocalConsensus(usual);
    local.take(grades, fit, reviews.keySet());
    return local;
  }

  private static void add(Grades grades, int neighbour, Map<Long, Map<String, Integer>> reviews) {
    new TreeMap<>(reviews)
        .forEach(
            (reviewer, scores) ->
                new TreeMap<>(scores)
                    .forEach(
                        (criterion, score) ->
                            grades.add(new Item(neighbour, criterion), reviewer, score)));
  }

  private static ReviewerBias[] first(Grades grades, Map<Long, ReviewerBias> elsewhere) {
    ReviewerBias[] first = new ReviewerBias[grades.reviewers().size()];
    grades
        .reviewers()
        .forEach(
            (reviewer, place) ->
                first[place] = elsewhere.getOrDefault((Long) reviewer, ReviewerBias.UNKNOWN));
    return first;
  }

  private static ReviewerBias[] beside(
      Grades grades, Map<Long, ReviewerBias> elsewhere, List<FittedSolution> neighbours) {
    ReviewerBias[] beside = first(grades, elsewhere);
    for (FittedSolution neighbour : neighbours) {
      for (long reviewer : neighbour.reviews().keySet()) {
        int place = Objects.requireNonNull(grades.reviewers().get(reviewer));
        beside[place] = neighbour.without(beside[place], reviewer);
      }
    }
    return beside;
  }

  private static boolean[] middle(Grades grades, Collection<Long> reviewers) {
    boolean[] middle = new boolean[grades.reviewers().size()];
    reviewers.forEach(
        reviewer -> {
          Integer place = grades.reviewers().get(reviewer);
          if (place != null) {
            middle[place] = true;
          }
        });
    return middle;
  }

  private void take(Grades grades, LocalFit fit, Collection<Long> here) {
    grades
        .items()
        .forEach(
            (item, place) -> {
              if (((Item) item).neighbour() == HERE) {
                scores.put(((Item) item).criterion(), fit.item(place));
              }
            });
    here.forEach(
        reviewer -> {
          Integer place = grades.reviewers().get(reviewer);
          reviewers.put(reviewer, place == null ? ReviewerBias.UNKNOWN : fit.reviewer(place));
        });
  }

  /**
   * Returns the consensus by criterion id, as the model has it: it may leave the scale a little.
   */
  public Map<String, Double> scores() {
    return Map.copyOf(scores);
  }

  /** Returns what a reviewer of the solution is like, this solution included. */
  public ReviewerBias reviewer(long reviewer) {
    return reviewers.getOrDefault(reviewer, ReviewerBias.UNKNOWN);
  }

  /** Returns how much of the whole a reviewer's review weighs, 0 to 1. */
  public double weightOf(long reviewer) {
    return 1 / reviewer(reviewer).variance(usual) / precision();
  }

  /** Returns half the width of the interval around each criterion, and around the whole. */
  public double margin() {
    return ConsensusModel.INTERVAL / Math.sqrt(precision());
  }

  private double precision() {
    return reviewers.values().stream().mapToDouble(one -> 1 / one.variance(usual)).sum();
  }
}
