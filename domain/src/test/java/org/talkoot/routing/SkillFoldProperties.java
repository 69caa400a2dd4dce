package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.talkoot.routing.SkillFold.Place;
import org.talkoot.routing.SkillFold.Sums;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

class SkillFoldProperties {
  private static final long TUULA = 1;
  private static final long EERO = 2;
  private static final long KAISA = 3;
  private static final long BENCHES = 100;
  private static final long STOPS = 101;
  private static final long SEALED = 77;
  private static final Map<Integer, TrustWeights> VERSIONS =
      Map.of(
          1, new TrustWeights(new TreeMap<>(Map.of(KAISA, 500_000L, EERO, 250_000L))),
          2, new TrustWeights(new TreeMap<>(Map.of(KAISA, 900_000L))));

  private long next = 1;

  @Test
  void a_vote_weighs_what_the_voter_weighed_when_it_was_cast() {
    assertThat(after(trust(1), vote(10, KAISA, 1), trust(2), vote(11, KAISA, 1)))
        .containsEntry(new Place(TUULA, BENCHES), new Sums(1_400_000, 0, 2))
        .containsEntry(new Place(TUULA, STOPS), new Sums(1_400_000, 0, 2));
  }

  @Test
  void what_is_taken_back_takes_the_weight_it_was_given() {
    assertThat(after(trust(1), vote(10, KAISA, 1), trust(2), unvote(10, KAISA, 1))).isEmpty();
  }

  @Test
  void judgements_of_before_the_first_night_wait_for_it() {
    assertThat(after(vote(10, KAISA, 1))).isEmpty();
    assertThat(after(vote(10, KAISA, 1), trust(1), trust(2)))
        .containsEntry(new Place(TUULA, BENCHES), new Sums(500_000, 0, 1));
  }

  @Test
  void an_acceptance_counts_four_times_by_the_share_and_never_for_the_requester() {
    assertThat(
            after(
                trust(1),
                new Told(
                    "problem.decided",
                    Map.of("problem", 5L, "requester", KAISA),
                    List.of(
                        new Part(TUULA, "solver", 70, 10),
                        new Part(EERO, "solver", 20, 10),
                        new Part(KAISA, "solver", 10, 10)))))
        .containsEntry(new Place(TUULA, BENCHES), new Sums(1_400_000, 0, 1))
        .containsEntry(new Place(EERO, BENCHES), new Sums(400_000, 0, 1))
        .doesNotContainKey(new Place(KAISA, BENCHES));
  }

  @Test
  void only_the_first_verification_speaks() {
    assertThat(after(trust(1), verified(1), verified(0)))
        .containsEntry(new Place(TUULA, BENCHES), new Sums(2_000_000, 0, 1));
  }

  @Test
  void a_new_rating_of_a_review_replaces_the_old_one() {
    assertThat(after(trust(1), rated(1), rated(0), rated(0)))
        .containsEntry(new Place(EERO, BENCHES), new Sums(0, 500_000, 1));
  }

  @Test
  void what_blind_review_hides_counts_after_the_decision() {
    DomainEvent vote = vote(10, KAISA, 1, SEALED);
    assertThat(after(trust(1), vote)).isEmpty();
    assertThat(
            after(
                trust(1),
                vote,
                new Told(
                    "problem.decided", Map.of("problem", SEALED, "requester", EERO), List.of())))
        .containsEntry(new Place(TUULA, BENCHES), new Sums(500_000, 0, 1));
  }

  @Property(tries = 200)
  void hearing_everything_twice_is_hearing_it_once(@ForAll @LongRange(min = 0) long seed) {
    List<RecordedEvent> log = recorded(history(new Random(seed)));
    SkillFold twice = fold();
    for (int i = 0; i < log.size(); i++) {
      twice.take(log.get(i));
      log.subList(Math.max(0, i - 5), i + 1).forEach(twice::take);
    }
    assertThat(twice.sums()).isEqualTo(sums(log));
  }

  @Property(tries = 200)
  void judging_and_taking_back_is_never_having_judged(@ForAll @LongRange(min = 0) long seed) {
    Random random = new Random(seed);
    List<DomainEvent> kept = history(random);
    List<DomainEvent> all = new ArrayList<>(kept);
    int at = random.nextInt(all.size() + 1);
    all.add(at, vote(999, KAISA, 1));
    all.add(at + 1 + random.nextInt(all.size() - at), unvote(999, KAISA, 1));
    assertThat(sums(recorded(all))).isEqualTo(sums(recorded(kept)));
  }

  private List<DomainEvent> history(Random random) {
    List<DomainEvent> history = new ArrayList<>();
    for (long solution = 10; solution < 20; solution++) {
      long generation = 1;
      while (random.nextInt(3) > 0) {
        long voter = random.nextBoolean() ? KAISA : EERO;
        history.add(vote(solution, voter, generation));
        if (random.nextBoolean()) {
          history.add(unvote(solution, voter, generation));
        }
        generation++;
      }
    }
    history.add(random.nextInt(history.size() + 1), trust(1));
    history.add(trust(2));
    history.add(vote(50, KAISA, 1));
    return history;
  }

  private Map<Place, Sums> after(DomainEvent... events) {
    return sums(recorded(List.of(events)));
  }

  private static Map<Place, Sums> sums(List<RecordedEvent> log) {
    SkillFold fold = fold();
    log.forEach(fold::take);
    return fold.sums();
  }

  private static SkillFold fold() {
    return new SkillFold(VERSIONS::get, problem -> problem == SEALED);
  }

  private List<RecordedEvent> recorded(List<DomainEvent> events) {
    return events.stream().map(event -> new RecordedEvent(next++, event, false)).toList();
  }

  private static DomainEvent trust(long version) {
    return new Told("trust.computed", Map.of("version", version), List.of());
  }

  private static DomainEvent vote(long solution, long voter, long generation) {
    return vote(solution, voter, generation, 5);
  }

  private static DomainEvent vote(long solution, long voter, long generation, long problem) {
    return new Told("solution.voted", voteNumbers(solution, voter, generation, problem), List.of());
  }

  private static DomainEvent unvote(long solution, long voter, long generation) {
    return new Told("solution.unvoted", voteNumbers(solution, voter, generation, 5), List.of());
  }

  private static Map<String, Long> voteNumbers(
      long solution, long voter, long generation, long problem) {
    return Map.of(
        "solution", solution,
        "problem", problem,
        "author", TUULA,
        "voter", voter,
        "generation", generation);
  }

  private static DomainEvent rated(long helpful) {
    return new Told(
        "review.rated",
        Map.of("problem", 5L, "review", 60L, "reviewer", EERO, "rater", KAISA, "helpful", helpful),
        List.of());
  }

  private static DomainEvent verified(long first) {
    return new Told(
        "outcome.verified",
        Map.of("problem", 5L, "requester", EERO, "verifier", KAISA, "first", first),
        List.of(new Part(TUULA, "solver", 100, 10)));
  }

  private record Told(String kind, Map<String, Long> numbers, List<Part> parts)
      implements DomainEvent {
    @Override
    public Instant at() {
      return Instant.parse("2026-05-14T09:00:00Z");
    }

    @Override
    public long network() {
      return 1;
    }

    @Override
    public long actor() {
      return 0;
    }

    @Override
    public List<Long> topics() {
      return List.of(BENCHES, STOPS);
    }
  }
}
