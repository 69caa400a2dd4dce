package org.talkoot.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Seats reviewers in the best way there is, not greedily.
 *
 * <p>The round is a flow of least cost (Ahuja, Magnanti, Orlin 1993): every seat sends one unit
 * through a reviewer, who passes on no more than their free load, or straight to the sink as a seat
 * that stays free. In this order: as many seats are taken as can be; what is missing is spread
 * evenly over the solutions; the suitability of all pairings adds up to the most. The same input in
 * any order gives the same round.
 *
 * <p>Suitabilities count to {@link RoundCosts#resolution} of the greatest one.
 */
public final class AssignmentFlow {
  private static final Comparator<Pairing> BY_IDS =
      Comparator.comparingLong(Pairing::solution).thenComparingLong(Pairing::reviewer);

  private AssignmentFlow() {}

  /**
   * Returns the pairings of the best round, in the order of ids.
   *
   * @param items each solution once
   * @param freeLoad how many more reviews each reviewer takes; none for whom it does not name
   * @param allowed the pairs that no rule forbids, each once; a pair that is absent is never made
   */
  public static List<Pairing> solve(
      List<Seats> items, Map<Long, Integer> freeLoad, List<Pairing> allowed) {
    Map<Long, Integer> wanted =
        items.stream()
            .filter(seats -> seats.wanted() > 0)
            .collect(Collectors.toMap(Seats::solution, Seats::wanted));
    List<Pairing> usable =
        allowed.stream()
            .filter(pair -> wanted.containsKey(pair.solution()))
            .filter(pair -> freeLoad.getOrDefault(pair.reviewer(), 0) > 0)
            .sorted(BY_IDS)
            .toList();
    return usable.isEmpty() ? List.of() : new SeatingNetwork(wanted, freeLoad, usable).cheapest();
  }

  /**
   * Returns who takes the newcomer's seat, one beside every seated reviewer of level Mentor, as
   * learning by doing.
   *
   * <p>This seat is besides the wanted ones, so that a newcomer never stands in for experience, and
   * nobody takes it where no mentor sits.
   *
   * @param seated the round's pairings, and earlier ones that still stand
   * @param mentors the reviewers of level Mentor or above
   * @param freeLoad how many more reviews each newcomer takes
   * @param allowed the pairs of newcomers that no rule forbids, each once
   */
  public static List<Pairing> newcomers(
      List<Pairing> seated, Set<Long> mentors, Map<Long, Integer> freeLoad, List<Pairing> allowed) {
    Set<Long> besideMentors =
        seated.stream()
            .filter(pair -> mentors.contains(pair.reviewer()))
            .map(Pairing::solution)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Seats> seats = besideMentors.stream().map(solution -> new Seats(solution, 1)).toList();
    return solve(seats, freeLoad, allowed);
  }
}
