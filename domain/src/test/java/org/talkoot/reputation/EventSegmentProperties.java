package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talkoot.shared.RecordedEvent;

class EventSegmentProperties {
  @Property(tries = 200)
  void what_is_read_is_what_was_written(@ForAll("talkoot") List<Happened> events) {
    List<RecordedEvent> written = Histories.recorded(events);
    EventSegment segment = new EventSegment(Happened.COMMONS, bytes(written));
    List<String> read = new ArrayList<>();
    while (segment.next()) {
      read.add(told(segment.recorded()));
      assertThat(segment.problem())
          .isEqualTo(segment.recorded().event().numbers().getOrDefault("problem", 0L));
    }
    assertThat(read).isEqualTo(written.stream().map(EventSegmentProperties::told).toList());
  }

  @Property(tries = 200)
  void any_numbers_come_back(@ForAll("anyNumbers") List<Long> numbers) throws IOException {
    NumberColumn written = new NumberColumn();
    numbers.forEach(written::add);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(new DataOutputStream(bytes));
    NumberColumn column =
        NumberColumn.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(numbers.stream().map(number -> column.next()).toList()).isEqualTo(numbers);
  }

  @Property(tries = 200)
  void archive_and_tail_fold_into_the_same_state_as_the_log(
      @ForAll("allCaps") List<Happened> events, @ForAll long seed) {
    CompiledRules rules = new CompiledRules(Histories.ALL_CAPS);
    List<RecordedEvent> all = Histories.recorded(events);
    Replay replay = new Replay(rules);
    Random random = new Random(seed);
    int closed = random.nextInt(all.size() + 1);
    int from = 0;
    while (from < closed) {
      int to = from + 1 + random.nextInt(closed - from);
      replay.take(batch(rules, bytes(all.subList(from, to))));
      from = to;
    }
    all.subList(closed, all.size()).forEach(replay::take);
    assertThat(replay.hash())
        .isEqualTo(Histories.fold(Histories.ALL_CAPS, events).standings().hash());
  }

  @Example
  void the_same_events_are_the_same_bytes_in_whatever_order_their_numbers_are_named() {
    Happened one = Happened.event("x").with("a", 1).with("b", 2);
    Happened other = Happened.event("x").with("b", 2).with("a", 1);
    assertThat(bytes(Histories.recorded(List.of(one))))
        .isEqualTo(bytes(Histories.recorded(List.of(other))));
  }

  @Example
  void it_counts_its_events_by_kind_and_refuses_what_is_no_segment() {
    EventSegmentWriter writer = new EventSegmentWriter();
    Histories.recorded(List.of(Happened.event("x"), Happened.event("y"), Happened.event("x")))
        .forEach(writer::add);
    assertThat(writer.kinds()).isEqualTo(Map.of("x", 2L, "y", 1L));
    byte[] cut = new byte[10];
    assertThatThrownBy(() -> new EventSegment(1, cut)).isInstanceOf(UncheckedIOException.class);
  }

  private static EventBatch batch(CompiledRules rules, byte[] bytes) {
    EventBatch batch = rules.batch();
    EventSegment segment = new EventSegment(Happened.COMMONS, bytes);
    EventSegment.Places places = segment.placesIn(batch);
    while (segment.next()) {
      segment.addTo(batch, places);
    }
    return batch;
  }

  private static byte[] bytes(List<RecordedEvent> events) {
    EventSegmentWriter writer = new EventSegmentWriter();
    events.forEach(writer::add);
    return writer.bytes();
  }

  private static String told(RecordedEvent recorded) {
    return recorded.id()
        + recorded.event().kind()
        + recorded.event().at()
        + recorded.event().actor()
        + recorded.event().topics()
        + new java.util.TreeMap<>(recorded.event().numbers())
        + recorded.event().parts()
        + recorded.silent();
  }

  @Provide
  Arbitrary<List<Happened>> talkoot() {
    return Histories.ofTalkoot();
  }

  @Provide
  Arbitrary<List<Happened>> allCaps() {
    return Histories.ofAllCaps();
  }

  @Provide
  Arbitrary<List<Long>> anyNumbers() {
    return Arbitraries.longs().list();
  }
}
