package org.talkoot.reputation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/**
 * Puts events of one network into the columns of a segment, for {@link EventSegment} to read.
 *
 * <p>The same events give the same bytes, so a hash tells whether a segment is what the log says.
 */
public final class EventSegmentWriter {
  static final int FORM = 1;

  /** How many columns there are besides those of the numbers. */
  static final int FIXED = 11;

  private final Map<EventShape, Integer> shapes = new LinkedHashMap<>();
  private final Map<String, Long> kinds = new TreeMap<>();
  private final List<List<NumberColumn>> numbers = new ArrayList<>();
  private final Vocabulary tracks = new Vocabulary("tracks", Integer.MAX_VALUE);
  private final NumberColumn ids = new NumberColumn();
  private final NumberColumn micros = new NumberColumn();
  private final NumberColumn shapeNumbers = new NumberColumn();
  private final NumberColumn actors = new NumberColumn();
  private final NumberColumn topicCounts = new NumberColumn();
  private final NumberColumn topics = new NumberColumn();
  private final NumberColumn partCounts = new NumberColumn();
  private final NumberColumn members = new NumberColumn();
  private final NumberColumn trackNumbers = new NumberColumn();
  private final NumberColumn shares = new NumberColumn();
  private final NumberColumn solutions = new NumberColumn();
  private int size;

  /** Adds an event; they come in the order of the log. */
  public void add(RecordedEvent recorded) {
    size++;
    ids.add(recorded.id());
    micros.add(ChronoUnit.MICROS.between(Instant.EPOCH, recorded.event().at()));
    actors.add(recorded.event().actor());
    kinds.merge(recorded.event().kind(), 1L, Long::sum);
    addNumbers(recorded);
    topicCounts.add(recorded.event().topics().size());
    recorded.event().topics().forEach(topics::add);
    partCounts.add(recorded.event().parts().size());
    recorded.event().parts().forEach(this::add);
  }

  private void addNumbers(RecordedEvent recorded) {
    Map<String, Long> sorted = new TreeMap<>(recorded.event().numbers());
    EventShape shape =
        new EventShape(recorded.event().kind(), recorded.silent(), List.copyOf(sorted.keySet()));
    int number = shapes.computeIfAbsent(shape, this::begin);
    shapeNumbers.add(number);
    List<NumberColumn> columns = numbers.get(number);
    int place = 0;
    for (long value : sorted.values()) {
      columns.get(place++).add(value);
    }
  }

  private int begin(EventShape shape) {
    numbers.add(shape.names().stream().map(name -> new NumberColumn()).toList());
    return numbers.size() - 1;
  }

  private void add(Part part) {
    members.add(part.member());
    trackNumbers.add(tracks.number(part.track()));
    shares.add(part.share());
    solutions.add(part.solution());
  }

  /** Returns how many events it holds. */
  public int size() {
    return size;
  }

  /** Returns how many events of each kind it holds. */
  public Map<String, Long> kinds() {
    return Map.copyOf(kinds);
  }

  /** Returns the segment. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORM);
      out.writeInt(size);
      out.writeInt(shapes.size());
      for (EventShape shape : shapes.keySet()) {
        shape.write(out);
      }
      out.writeInt(tracks.names().size());
      for (String track : tracks.names()) {
        out.writeUTF(track);
      }
      for (NumberColumn column : columns()) {
        column.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never of memory
    }
    return bytes.toByteArray();
  }

  private List<NumberColumn> columns() {
    List<NumberColumn> all =
        new ArrayList<>(
            List.of(
                ids,
                micros,
                shapeNumbers,
                actors,
                topicCounts,
                topics,
                partCounts,
                members,
                trackNumbers,
                shares,
                solutions));
    numbers.forEach(all::addAll);
    return all;
  }
}
