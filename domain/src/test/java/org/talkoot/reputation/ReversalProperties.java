package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReversalProperties {
  private static final Set<String> CLAMPED_OR_EXEMPT =
      Set.of("given.a", "given.b", "given.c", "given.i");
  private static final Set<String> COUNTED = Set.of("given.e", "given.f", "given.g", "given.h");

  @Property(tries = 300)
  void taken_back_in_any_order_it_is_as_if_it_had_never_happened(
      @ForAll("histories") List<Happened> history, @ForAll long seed) {
    Random random = new Random(seed);
    List<Happened> given = distinct(history, CLAMPED_OR_EXEMPT);
    List<Happened> gone = given.stream().filter(event -> random.nextInt(3) == 0).toList();
    List<Happened> all = new ArrayList<>(given);
    List<Happened> back = new ArrayList<>(gone.stream().map(ReversalProperties::opposite).toList());
    Collections.shuffle(back, random);
    all.addAll(back);
    assertThat(balances(all)).isEqualTo(balances(without(given, gone)));
    assertThat(uses(all)).isEqualTo(uses(without(given, gone)));
    assertThat(hash(ofOneTopic(all))).isEqualTo(hash(ofOneTopic(without(given, gone))));
  }

  @Property(tries = 300)
  void so_it_is_with_counting_caps_as_long_as_none_was_used_up(
      @ForAll("histories") List<Happened> history, @ForAll long seed) {
    Random random = new Random(seed);
    List<Happened> given = distinct(history, COUNTED);
    Assume.that(lines(given).stream().noneMatch(Line::isCapped));
    List<Happened> gone = given.stream().filter(event -> random.nextInt(3) == 0).toList();
    List<Happened> all = new ArrayList<>(given);
    gone.forEach(event -> all.add(opposite(event)));
    assertThat(hash(all)).isEqualTo(hash(without(given, gone)));
  }

  @Example
  void a_place_of_a_counting_cap_that_was_freed_serves_later_events_only() {
    List<Happened> events = new ArrayList<>();
    for (long thing = 1; thing <= 3; thing++) {
      events.add(given("given.e", thing));
    }
    events.add(opposite(events.get(0)));
    events.add(given("given.e", 4));
    assertThat(lines(events)).extracting(Line::points).containsExactly(3L, 3L, 0L, -3L, 3L);
  }

  @Property(tries = 300)
  void clamps_and_exempt_rules_give_the_same_in_any_order_that_locks_allow(
      @ForAll("histories") List<Happened> history, @ForAll long seed) {
    Random random = new Random(seed);
    List<Happened> events = new ArrayList<>(distinct(history, CLAMPED_OR_EXEMPT));
    List<Happened> gone = events.stream().filter(event -> random.nextBoolean()).toList();
    gone.forEach(event -> events.add(opposite(event)));
    List<Happened> other = interleaved(events, gone, random);
    assertThat(balances(other)).isEqualTo(balances(events));
    assertThat(uses(other)).isEqualTo(uses(events));
    assertThat(hash(ofOneTopic(other))).isEqualTo(hash(ofOneTopic(events)));
  }

  @Property(tries = 300)
  void a_clamp_that_is_not_the_receivers_own_pays_as_much_in_any_order(
      @ForAll("histories") List<Happened> history, @ForAll long seed) {
    List<Happened> events = new ArrayList<>(distinct(history, Set.of("given.d")));
    List<Happened> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(uses(shuffled)).isEqualTo(uses(events));
  }

  @Property(tries = 300)
  void a_counting_cap_pays_as_much_in_any_order_though_not_always_the_same_ones(
      @ForAll("histories") List<Happened> history, @ForAll long seed) {
    List<Happened> events = new ArrayList<>(distinct(history, COUNTED));
    List<Happened> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(uses(shuffled)).isEqualTo(uses(events));
    assertThat(lines(shuffled).stream().mapToLong(Line::points).sum())
        .isEqualTo(lines(events).stream().mapToLong(Line::points).sum());
  }

  @Property(tries = 300)
  void one_who_owns_the_cap_and_is_paid_alike_gets_the_same_in_any_order(
      @ForAll("histories") List<Happened> history, @ForAll long seed) {
    List<Happened> events =
        distinct(history, Set.of("given.e")).stream().map(event -> event.about(7L)).toList();
    List<Happened> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(hash(shuffled)).isEqualTo(hash(events));
  }

  /** A vote and its take-back wait for each other, so they keep their order; nothing else does. */
  private static List<Happened> interleaved(
      List<Happened> events, List<Happened> gone, Random random) {
    List<Happened> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    for (Happened event : gone) {
      int first = shuffled.indexOf(event);
      int second = shuffled.indexOf(opposite(event));
      if (second < first) {
        shuffled.set(first, opposite(event));
        shuffled.set(second, event);
      }
    }
    return shuffled;
  }

  /** Leaves out what would be paid for the same occasion. */
  private static List<Happened> distinct(List<Happened> history, Set<String> kinds) {
    Set<String> seen = new HashSet<>();
    return history.stream()
        .filter(event -> kinds.contains(event.kind()))
        .filter(event -> seen.add(event.kind() + key(event, "thing") + key(event, "receiver")))
        .toList();
  }

  private static String key(Happened event, String number) {
    return " " + event.numbers().get(number);
  }

  private static Happened given(String kind, long thing) {
    return new Histories.Step(kind, 1, 2, thing, 1, 0)
        .event()
        .with("giver", 1)
        .with("receiver", 2)
        .with("owner", 2)
        .with("thing", thing)
        .with("amount", 1);
  }

  private static Happened opposite(Happened event) {
    return new Happened(
        event.kind().replace("given", "taken"),
        event.at().plus(Duration.ofDays(50)),
        event.network(),
        event.actor(),
        event.topics(),
        event.numbers(),
        event.parts());
  }

  private static List<Happened> without(List<Happened> events, List<Happened> gone) {
    return events.stream().filter(event -> !gone.contains(event)).toList();
  }

  private static String hash(List<Happened> events) {
    return Histories.fold(Histories.ALL_CAPS, events).standings().hash();
  }

  /**
   * Where a clamp cuts, it depends on the order which line, and so which topic, goes without; of
   * one topic, not even that.
   */
  private static List<Happened> ofOneTopic(List<Happened> events) {
    return events.stream().map(event -> event.about(7L)).toList();
  }

  private static Object balances(List<Happened> events) {
    return notZero(Histories.fold(Histories.ALL_CAPS, events).standings().balances());
  }

  private static <K> Map<K, Long> notZero(Map<K, Long> sums) {
    Map<K, Long> kept = new HashMap<>(sums);
    kept.values().removeIf(sum -> sum == 0);
    return kept;
  }

  private static Object uses(List<Happened> events) {
    return notZero(Histories.fold(Histories.ALL_CAPS, events).standings().uses());
  }

  private static List<Line> lines(List<Happened> events) {
    ReputationFold fold = new ReputationFold(new ReputationEngine(Histories.ALL_CAPS));
    return Histories.recorded(events).stream()
        .flatMap(event -> fold.take(event.id(), event.event()).stream())
        .map(Posting::line)
        .toList();
  }

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Histories.ofAllCaps();
  }
}
