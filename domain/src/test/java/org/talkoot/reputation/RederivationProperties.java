package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talkoot.shared.RecordedEvent;

class RederivationProperties {
  @Property(tries = 200)
  void what_was_written_follows_from_the_events_however_they_overtook_each_other(
      @ForAll("histories") List<Happened> events, @ForAll long seed) {
    List<RecordedEvent> numbered = overtaken(events, new Random(seed));
    List<Line> lines = lines(numbered);
    Rederivation again = again(lines, numbered, 6 + new Random(seed).nextInt(20));
    assertThat(again.differences(nothing())).isEmpty();
    assertThat(again.standings().hash()).isEqualTo(fold(numbered).standings().hash());
    assertThat(again.events())
        .isEqualTo(numbered.stream().filter(event -> isOfRules(event)).count());
  }

  @Property(tries = 100)
  void a_line_that_was_changed_is_found_where_it_stands(
      @ForAll("histories") List<Happened> events, @ForAll long seed) {
    List<RecordedEvent> numbered = overtaken(events, new Random(seed));
    List<Line> lines = lines(numbered);
    Assume.that(!lines.isEmpty());
    int at = new Random(seed).nextInt(lines.size());
    Line line = lines.get(at);
    lines.set(at, tampered(line, new Random(seed).nextInt(5)));
    List<LedgerDifference> differences = again(lines, numbered, 7).differences(nothing());
    assertThat(differences)
        .extracting(difference -> difference.account() + " " + difference.place())
        .containsExactly(line.account() + " line " + line.sequence());
  }

  @Property(tries = 100)
  void a_line_for_which_nothing_happened_is_found(
      @ForAll("histories") List<Happened> events, @ForAll long seed) {
    List<RecordedEvent> numbered = overtaken(events, new Random(seed));
    List<Line> lines = lines(numbered);
    Assume.that(!lines.isEmpty());
    Line last = lines.get(lines.size() - 1);
    numbered.removeIf(event -> event.id() == last.cause());
    assertThat(again(lines, numbered, 7).differences(nothing()))
        .extracting(difference -> difference.account() + " " + difference.place())
        .contains(last.account() + " line " + last.sequence());
  }

  /** Gives events that stand near each other each other's numbers, but folds them as they stand. */
  private static List<RecordedEvent> overtaken(List<Happened> events, Random random) {
    List<Long> ids = new ArrayList<>();
    for (long id = 1; id <= events.size(); id++) {
      ids.add(id);
    }
    ids.sort(Comparator.comparingLong(id -> id * 4 + random.nextInt(20)));
    List<RecordedEvent> numbered = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      numbered.add(new RecordedEvent(ids.get(i), events.get(i), false));
    }
    return numbered;
  }

  private static ReputationFold fold(List<RecordedEvent> numbered) {
    ReputationFold fold = new ReputationFold(new ReputationEngine(Histories.ALL_CAPS));
    numbered.forEach(event -> fold.take(event.id(), event.event()));
    return fold;
  }

  private static List<Line> lines(List<RecordedEvent> numbered) {
    ReputationFold fold = new ReputationFold(new ReputationEngine(Histories.ALL_CAPS));
    List<Line> lines = new ArrayList<>();
    numbered.forEach(
        event -> fold.take(event.id(), event.event()).forEach(line -> lines.add(line.line())));
    return lines;
  }

  private static Rederivation again(List<Line> lines, List<RecordedEvent> events, int batch) {
    CompiledRules rules = new CompiledRules(Histories.ALL_CAPS);
    WrittenLines written = new WrittenLines(rules);
    Map<Line, Long> positions = new HashMap<>();
    lines.forEach(line -> positions.put(line, positions.size() + 1L));
    lines.stream()
        .sorted(Comparator.comparing(Line::account).thenComparing(Line::sequence))
        .forEach(line -> written.take(line, positions.getOrDefault(line, 0L)));
    Rederivation again = new Rederivation(rules, written);
    int added = 0;
    List<RecordedEvent> byNumber = new ArrayList<>(events);
    byNumber.sort(Comparator.comparing(RecordedEvent::id));
    for (RecordedEvent event : byNumber) {
      again.batch().add(event.id(), event.event());
      if (++added % batch == 0) {
        again.fold();
      }
    }
    again.end();
    return again;
  }

  private static boolean isOfRules(RecordedEvent event) {
    return new CompiledRules(Histories.ALL_CAPS).kinds().contains(event.event().kind());
  }

  private static Line tampered(Line line, int how) {
    return new Line(
        line.account(),
        line.sequence(),
        how == 0 ? line.at().plusSeconds(1) : line.at(),
        how == 1 ? "Z9" : line.rule(),
        line.ruleSet(),
        line.track(),
        how == 2 ? List.of(99L) : line.topics(),
        line.raw(),
        how == 3 ? line.points() + 1 : line.points(),
        line.occasion(),
        line.period(),
        line.cause(),
        how == 4 ? line.source() + 1 : line.source(),
        line.reverses());
  }

  private static Rederivation.Lookup nothing() {
    return (account, sequence) -> Optional.empty();
  }

  @Provide
  Arbitrary<List<Happened>> histories() {
    return Histories.ofAllCaps();
  }
}
