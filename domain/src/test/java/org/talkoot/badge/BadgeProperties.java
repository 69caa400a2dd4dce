package org.talkoot.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

class BadgeProperties {
  private static final BadgeSet SET = BadgeSets.talkoot1();

  @Property(tries = 100)
  void event_by_event_gives_the_same_as_all_at_once(
      @ForAll("histories") List<Told> history, @ForAll long seed) {
    List<RecordedEvent> events = logged(history);
    BadgeFold batch = fold(events);
    BadgeFold snapshot = new BadgeFold(BadgeEngine.of(SET));
    int cut = new Random(seed).nextInt(events.size() + 1);
    events.subList(0, cut).forEach(snapshot::take);
    BadgeFold resumed = copy(snapshot);
    events.subList(cut, events.size()).forEach(resumed::take);
    assertThat(resumed.hash()).isEqualTo(batch.hash());
  }

  @Property(tries = 100)
  void what_was_taken_back_was_never_there(
      @ForAll("histories") List<Told> stay, @ForAll("votes") List<Told> go, @ForAll long seed) {
    List<Told> all = new ArrayList<>(stay);
    List<Told> others = go.stream().map(vote -> vote.with("generation", 2)).distinct().toList();
    Random random = new Random(seed);
    others.forEach(vote -> all.add(random.nextInt(all.size() + 1), vote));
    others.forEach(vote -> all.add(taken(vote)));
    assertThat(fold(logged(all)).hash()).isEqualTo(fold(logged(stay)).hash());
  }

  @Property(tries = 100)
  void redelivery_changes_nothing(@ForAll("histories") List<Told> history, @ForAll long seed) {
    List<RecordedEvent> events = logged(history);
    BadgeFold once = fold(events);
    List<RecordedEvent> again = new ArrayList<>(events);
    Collections.shuffle(again, new Random(seed));
    List<RecordedEvent> twice = new ArrayList<>(events);
    twice.addAll(again);
    assertThat(fold(twice).hash()).isEqualTo(once.hash());
    assertThat(again.stream().flatMap(event -> once.take(event).stream())).isEmpty();
  }

  @Property(tries = 100)
  void events_may_come_in_any_order(@ForAll("histories") List<Told> history, @ForAll long seed) {
    List<RecordedEvent> events = logged(history);
    List<RecordedEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(fold(shuffled).hash()).isEqualTo(fold(events).hash());
  }

  @Property(tries = 100)
  void a_badge_stands_exactly_where_its_criteria_are_met(@ForAll("histories") List<Told> history) {
    BadgeFold fold = fold(logged(history));
    for (Tally tally : fold.figures().keySet()) {
      for (Badge badge : SET.badges()) {
        if (badge.criteria().counters().contains(tally.counter())) {
          GrantKey key =
              new GrantKey(badge.code(), tally.member(), badge.subjectOfGrant(tally.subject()));
          assertThat(fold.held(key).isPresent())
              .isEqualTo(
                  badge
                      .criteria()
                      .met(
                          counter ->
                              fold.figure(new Tally(counter, tally.member(), tally.subject()))));
        }
      }
    }
  }

  /**
   * Votes, take-backs, reviews, ratings back and forth, decisions: few members, so much repeats.
   */
  @Provide
  Arbitrary<List<Told>> histories() {
    Arbitrary<Long> member = Arbitraries.longs().between(1, 3);
    Arbitrary<Long> thing = Arbitraries.longs().between(1, 9);
    Arbitrary<Long> other = Arbitraries.longs().between(11, 18);
    Arbitrary<Integer> what = Arbitraries.integers().between(0, 9);
    return Combinators.combine(member, thing, other, what)
        .as(BadgeProperties::told)
        .list()
        .ofMaxSize(160);
  }

  @Provide
  Arbitrary<List<Told>> votes() {
    Arbitrary<Long> member = Arbitraries.longs().between(1, 3);
    Arbitrary<Long> thing = Arbitraries.longs().between(1, 9);
    Arbitrary<Long> other = Arbitraries.longs().between(11, 18);
    return Combinators.combine(member, thing, other)
        .as((author, solution, voter) -> told(author, solution, voter, 0))
        .list()
        .ofMaxSize(80);
  }

  private static Told told(long member, long thing, long other, int what) {
    long solution = member * 100 + thing % 2; // a solution has one author
    return switch (what) {
      case 0, 1, 2, 3 -> Told.vote(member, solution, other, 1);
      case 4 -> Told.unvote(member, solution, other, 1);
      case 5 -> Told.review(member, thing);
      case 6 -> Told.rating(member, member * 100 + thing, other, true);
      case 7 -> Told.rating(member, member * 100 + thing, other, false);
      case 8 -> Told.of("problem.closed").with("requester", member).with("problem", thing);
      default -> Told.decision(other, thing, new Part(member, "solver", 100, solution));
    };
  }

  private static Told taken(Told vote) {
    return Told.unvote(
        vote.numbers().get("author"),
        vote.numbers().get("solution"),
        vote.numbers().get("voter"),
        vote.numbers().get("generation"));
  }

  private static List<RecordedEvent> logged(List<? extends DomainEvent> history) {
    List<RecordedEvent> events = new ArrayList<>();
    history.forEach(event -> events.add(new RecordedEvent(events.size() + 1L, event, false)));
    return events;
  }

  private static BadgeFold fold(List<RecordedEvent> events) {
    BadgeFold fold = new BadgeFold(BadgeEngine.of(SET));
    events.forEach(fold::take);
    return fold;
  }

  private static BadgeFold copy(BadgeFold snapshot) {
    BadgeFold copy = new BadgeFold(BadgeEngine.of(SET));
    snapshot.items().forEach(item -> copy.put(item.getKey(), item.getValue()));
    snapshot.figures().forEach(copy::put);
    snapshot.grants().forEach(copy::put);
    return copy;
  }
}
