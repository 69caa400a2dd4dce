package org.talkoot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Reviews by people of known strictness and scatter, five to a solution, the same by every run. */
final class SyntheticReviews {
  static final Rubric RUBRIC =
      Rubric.of(
          List.of(
              new RubricCriterion("cost", "", 60, false),
              new RubricCriterion("speed", "", 40, false)));
  private static final int REVIEWS = 5;

  private record Row(int solution, long reviewer, Map<String, Integer> scores) {}

  private final List<Row> rows = new ArrayList<>();

  static SyntheticReviews of(int solutions, int people, long seed) {
    Random chance = new Random(seed);
    double[] bias = chance.doubles(people, -1, 1).toArray();
    double[] scatter = chance.doubles(people, 0.3, 1.2).toArray();
    SyntheticReviews reviews = new SyntheticReviews();
    for (int solution = 0; solution < solutions; solution++) {
      double truth = 1.5 + 3 * chance.nextDouble();
      for (int reviewer : chance.ints(0, people).distinct().limit(REVIEWS).toArray()) {
        Map<String, Integer> scores = new TreeMap<>();
        for (RubricCriterion criterion : RUBRIC.criteria()) {
          double grade = truth + bias[reviewer] + scatter[reviewer] * chance.nextGaussian();
          scores.put(criterion.id(), (int) Math.max(1, Math.min(5, Math.round(grade))));
        }
        reviews.rows.add(new Row(solution, reviewer, scores));
      }
    }
    return reviews;
  }

  static String item(int solution, String criterion) {
    return solution + ":" + criterion;
  }

  int newestOf(int solution) {
    return (solution + 1) * REVIEWS - 1;
  }

  long reviewerOf(int row) {
    return rows.get(row).reviewer();
  }

  Map<Long, Map<String, Integer>> of(int solution) {
    Map<Long, Map<String, Integer>> found = new TreeMap<>();
    rows.subList(solution * REVIEWS, (solution + 1) * REVIEWS)
        .forEach(row -> found.put(row.reviewer(), row.scores()));
    return found;
  }

  /** Returns everybody who reviewed anything. */
  Set<Long> reviewers() {
    return rows.stream().map(Row::reviewer).collect(Collectors.toSet());
  }

  /** Returns the other solutions of a reviewer, ascending. */
  List<Integer> solutionsOf(long reviewer, int besides) {
    return rows.stream()
        .filter(row -> row.reviewer() == reviewer && row.solution() != besides)
        .map(Row::solution)
        .toList();
  }

  int size() {
    return rows.size();
  }

  int solutionOf(int row) {
    return rows.get(row).solution();
  }

  Map<String, Integer> scoresOf(int row) {
    return rows.get(row).scores();
  }

  Grades grades() {
    return grades(row -> true);
  }

  Grades gradesWithout(int left) {
    return grades(row -> row != left);
  }

  /** Returns the grades of those rows. */
  Grades grades(IntPredicate which) {
    Grades grades = new Grades();
    for (int row = 0; row < rows.size(); row++) {
      if (which.test(row)) {
        Row one = rows.get(row);
        one.scores()
            .forEach(
                (criterion, score) ->
                    grades.add(item(one.solution(), criterion), one.reviewer(), score));
      }
    }
    return grades;
  }
}
