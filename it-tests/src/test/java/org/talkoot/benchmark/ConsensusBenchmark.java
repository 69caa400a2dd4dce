package org.talkoot.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.talkoot.review.ConsensusFit;
import org.talkoot.review.ConsensusModel;
import org.talkoot.review.FittedSolution;
import org.talkoot.review.Grades;
import org.talkoot.review.LocalConsensus;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.Rubric;
import org.talkoot.review.RubricCriterion;

/** Weighs 100,000 reviews of six criteria each by 4,000 people: all of them, and after one more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ConsensusBenchmark {
  private static final int SOLUTIONS = 25_000;
  private static final int REVIEWS = 4;
  private static final int PEOPLE = 4_000;
  private static final Rubric RUBRIC =
      Rubric.of(
          List.of(
              new RubricCriterion("cost", "", 50, false),
              new RubricCriterion("speed", "", 30, false),
              new RubricCriterion("beauty", "", 20, false)));

  private record Row(int solution, long reviewer, Map<String, Integer> scores) {}

  private record Item(int solution, String criterion) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<Long, List<Integer>> reviewed = new HashMap<>();
  private ConsensusFit fit;

  @Setup(Level.Trial)
  public void writeReviews() {
    Random chance = new Random(1);
    double[] biases = chance.doubles(PEOPLE, -1, 1).toArray();
    for (int solution = 0; solution < SOLUTIONS; solution++) {
      double truth = 1.5 + 3 * chance.nextDouble();
      for (int reviewer : chance.ints(0, PEOPLE).distinct().limit(REVIEWS).toArray()) {
        Map<String, Integer> scores = new HashMap<>();
        for (RubricCriterion criterion : RUBRIC.criteria()) {
          double grade = truth + biases[reviewer] + 0.7 * chance.nextGaussian();
          scores.put(criterion.id(), (int) Math.max(1, Math.min(5, Math.round(grade))));
        }
        rows.add(new Row(solution, reviewer, scores));
        reviewed.computeIfAbsent((long) reviewer, one -> new ArrayList<>()).add(solution);
      }
    }
    fit = everything();
  }

  /** From the rows as read to everybody's bias. */
  @Benchmark
  public ConsensusFit everything() {
    Grades grades = new Grades();
    for (Row row : rows) {
      row.scores()
          .forEach(
              (criterion, score) ->
                  grades.add(new Item(row.solution(), criterion), row.reviewer(), score));
    }
    return ConsensusModel.fit(grades);
  }

  /** One more review of the first solution, with all that its reviewers reviewed. */
  @Benchmark
  public LocalConsensus oneMore() {
    Map<Long, Map<String, Integer>> reviews = reviewsOf(0);
    Map<Long, ReviewerBias> elsewhere = new HashMap<>();
    List<FittedSolution> neighbours =
        reviews.keySet().stream()
            .flatMap(reviewer -> reviewed.getOrDefault(reviewer, List.of()).stream())
            .filter(solution -> solution != 0)
            .distinct()
            .map(solution -> new FittedSolution(reviewsOf(solution), scoresOf(solution)))
            .toList();
    neighbours.forEach(
        one -> one.reviews().keySet().forEach(who -> elsewhere.put(who, fit.reviewer(who))));
    return LocalConsensus.of(reviews, elsewhere, neighbours, fit.usualVariance());
  }

  private Map<Long, Map<String, Integer>> reviewsOf(int solution) {
    Map<Long, Map<String, Integer>> reviews = new TreeMap<>();
    rows.subList(solution * REVIEWS, (solution + 1) * REVIEWS)
        .forEach(row -> reviews.put(row.reviewer(), row.scores()));
    return reviews;
  }

  private Map<String, Double> scoresOf(int solution) {
    Map<String, Double> scores = new HashMap<>();
    RUBRIC.criteria().forEach(one -> scores.put(one.id(), fit.of(new Item(solution, one.id()))));
    return scores;
  }
}
