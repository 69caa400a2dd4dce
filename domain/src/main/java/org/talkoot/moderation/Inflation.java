package org.talkoot.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reviewer who gives one author far more than others give the same solutions, and more than the
 * reviewer gives anybody else.
 *
 * @param reviews how many reviews of the author that is seen in
 * @param excess how much more than the others, on average, in points of the scale
 * @param surplus the same in standard deviations of such a mean by chance
 */
public record Inflation(long reviewer, long author, int reviews, double excess, double surplus) {
  private static final int LEAST = 3;
  private static final double LEAST_EXCESS = 1;
  private static final double LEAST_SURPLUS = 4;

  /** Returns every such pair, in the order of ids. */
  public static List<Inflation> find(List<GivenScore> scores) {
    Map<Long, Double> usual =
        scores.stream()
            .collect(
                Collectors.groupingBy(
                    GivenScore::reviewer, Collectors.averagingDouble(Inflation::above)));
    double deviation =
        Math.sqrt(scores.stream().mapToDouble(one -> above(one) * above(one)).average().orElse(0));
    List<Inflation> found = new ArrayList<>();
    scores.stream()
        .collect(Collectors.groupingBy(GivenScore::reviewer))
        .forEach(
            (reviewer, theirs) ->
                theirs.stream()
                    .collect(Collectors.groupingBy(GivenScore::author))
                    .forEach(
                        (author, toOne) -> {
                          double bias =
                              elsewhere(theirs, author, usual.getOrDefault(reviewer, 0.0));
                          found.add(of(reviewer, author, toOne, bias, deviation));
                        }));
    return found.stream()
        .filter(Inflation::standsOut)
        .sorted(Comparator.comparingLong(Inflation::reviewer).thenComparing(Inflation::author))
        .toList();
  }

  private static Inflation of(
      long reviewer, long author, List<GivenScore> toOne, double bias, double deviation) {
    double excess = toOne.stream().mapToDouble(Inflation::above).average().orElse(0);
    double surplus = deviation == 0 ? 0 : (excess - bias) * Math.sqrt(toOne.size()) / deviation;
    return new Inflation(reviewer, author, toOne.size(), excess, surplus);
  }

  /** What the reviewer gives others more; with nothing to compare, nobody is called kind. */
  private static double elsewhere(List<GivenScore> theirs, long author, double usual) {
    return theirs.stream()
        .filter(one -> one.author() != author)
        .mapToDouble(Inflation::above)
        .average()
        .orElse(usual);
  }

  private static double above(GivenScore one) {
    return one.overall() - one.others();
  }

  private boolean standsOut() {
    return reviews >= LEAST && excess >= LEAST_EXCESS && surplus >= LEAST_SURPLUS;
  }
}
