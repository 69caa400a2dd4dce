package org.talkoot.assignment.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.talkoot.assignment.AssignmentFlow;
import org.talkoot.assignment.Pairing;
import org.talkoot.assignment.Reason;
import org.talkoot.assignment.SeatKind;
import org.talkoot.assignment.Seats;
import org.talkoot.assignment.Suitability;
import org.talkoot.assignment.persistence.RoundRows.Need;
import org.talkoot.assignment.persistence.RoundRows.Sitter;
import org.talkoot.network.Level;

/**
 * One round: who gets which seat. First the wanted seats as well as can be, then a newcomer beside
 * every mentor, out of the load that is left.
 */
final class Round {
  private final List<Need> needs;
  private final List<Sitter> sitters;
  private final Map<Place, Candidate> candidates = new HashMap<>();
  private final Map<Long, Integer> freeLoad = new TreeMap<>();
  private final Set<Long> mentors;
  private final List<Pairing> seated;
  private final List<Pairing> learning;

  private record Place(long solution, long reviewer) {}

  /**
   * Solves the round.
   *
   * @param sitters who has, or had, a seat: they are never asked again
   * @param possible whom no rule forbids
   * @param mentors members of level Mentor or above, among the sitters and the possible ones
   */
  Round(List<Need> needs, List<Sitter> sitters, List<Candidate> possible, Set<Long> mentors) {
    this.needs = needs;
    this.sitters = sitters;
    this.mentors = mentors;
    Set<Place> before = new HashSet<>();
    sitters.forEach(sitter -> before.add(new Place(sitter.solution(), sitter.reviewer())));
    for (Candidate candidate : possible) {
      Place place = new Place(candidate.solution(), candidate.reviewer().member().value());
      if (!before.contains(place)) {
        candidates.put(place, candidate);
        freeLoad.put(place.reviewer(), candidate.reviewer().freeLoad());
      }
    }
    seated = AssignmentFlow.solve(wantedSeats(), freeLoad, pairings(Candidate::mayReview));
    seated.forEach(pair -> freeLoad.merge(pair.reviewer(), -1, Integer::sum));
    learning = beside();
  }

  private List<Seats> wantedSeats() {
    return needs.stream()
        .filter(need -> need.needed() > 0)
        .map(need -> new Seats(need.solution().value(), need.needed()))
        .toList();
  }

  private List<Pairing> beside() {
    Set<Long> taught =
        sitters.stream()
            .filter(sitter -> sitter.kind() == SeatKind.NEWCOMER && sitter.isSeated())
            .map(Sitter::solution)
            .collect(Collectors.toSet());
    List<Pairing> sitting = new ArrayList<>(seated);
    sitters.stream()
        .filter(Sitter::isSeated)
        .forEach(one -> sitting.add(new Pairing(one.solution(), one.reviewer(), 0)));
    sitting.removeIf(pair -> taught.contains(pair.solution()));
    Set<Pairing> taken = new HashSet<>(seated);
    List<Pairing> newcomers =
        pairings(one -> one.reviewer().level() == Level.NEWCOMER).stream()
            .filter(pair -> !taken.contains(pair))
            .toList();
    return AssignmentFlow.newcomers(sitting, mentors, freeLoad, newcomers);
  }

  private List<Pairing> pairings(Predicate<Candidate> which) {
    return candidates.values().stream().filter(which).map(Candidate::pairing).toList();
  }

  /** Returns who gets the wanted seats. */
  List<Pairing> seated() {
    return seated;
  }

  /** Returns who gets the seats of newcomers. */
  List<Pairing> learning() {
    return learning;
  }

  /** Returns why somebody gets a seat. */
  Suitability why(SeatKind kind, Pairing pair) {
    Candidate candidate =
        Objects.requireNonNull(candidates.get(new Place(pair.solution(), pair.reviewer())));
    List<Reason> reasons = new ArrayList<>(candidate.suitability().reasons());
    if (kind == SeatKind.NEWCOMER) {
      reasons.add(0, Reason.of("newcomer", 0));
    } else if (isCalled(pair.solution())) {
      reasons.add(0, Reason.of("more", 0));
    }
    return new Suitability(candidate.suitability().value(), reasons);
  }

  private boolean isCalled(long solution) {
    return needs.stream().anyMatch(one -> one.solution().value() == solution && one.extra() > 0);
  }

  /** Returns how many wanted seats of a solution nobody could take. */
  int missing(Need need) {
    long given = seated.stream().filter(pair -> pair.solution() == need.solution().value()).count();
    return Math.max(0, need.needed() - (int) given);
  }

  /** Returns how many people could take a wanted seat of a solution. */
  int eligible(Need need) {
    return (int)
        candidates.values().stream()
            .filter(one -> one.mayReview() && one.solution() == need.solution().value())
            .count();
  }
}
