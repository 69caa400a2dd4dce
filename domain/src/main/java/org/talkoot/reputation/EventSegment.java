package org.talkoot.reputation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/**
 * Events of one network in columns, as {@link EventSegmentWriter} wrote them; read from front to
 * back, once. Before the first event stands {@link #next}.
 */
public final class EventSegment {
  private static final String PROBLEM = "problem";

  private final long network;
  private final EventShape[] shapes;
  private final int[] problems;
  private final NumberColumn[][] numbers;
  private final String[] tracks;
  private final NumberColumn[] fixed = new NumberColumn[EventSegmentWriter.FIXED];
  private final long[] values;
  private long[] topics = new long[16];
  private Part[] parts = new Part[8];
  private int left;
  private long id;
  private long micros;
  private int shape;
  private long actor;
  private int topicCount;
  private int partCount;

  /**
   * Opens a segment of a network's events.
   *
   * @throws UncheckedIOException when these bytes are none
   */
  public EventSegment(long network, byte[] bytes) {
    this.network = network;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != EventSegmentWriter.FORM) {
        throw new IOException("a segment of another form");
      }
      left = in.readInt();
      shapes = new EventShape[in.readInt()];
      for (int i = 0; i < shapes.length; i++) {
        shapes[i] = EventShape.read(in);
      }
      tracks = new String[in.readInt()];
      for (int i = 0; i < tracks.length; i++) {
        tracks[i] = in.readUTF();
      }
      for (int i = 0; i < fixed.length; i++) {
        fixed[i] = NumberColumn.read(in);
      }
      numbers = new NumberColumn[shapes.length][];
      for (int i = 0; i < shapes.length; i++) {
        numbers[i] = new NumberColumn[shapes[i].names().size()];
        for (int j = 0; j < numbers[i].length; j++) {
          numbers[i][j] = NumberColumn.read(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems = Arrays.stream(shapes).mapToInt(one -> one.names().indexOf(PROBLEM)).toArray();
    values = new long[Arrays.stream(numbers).mapToInt(columns -> columns.length).max().orElse(0)];
  }

  /** Returns the hash of a segment. */
  public static byte[] hash(byte[] bytes) {
    return Sha256.digest().digest(bytes);
  }

  /** Goes to the next event; false after the last. */
  public boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    id = fixed[0].next();
    micros = fixed[1].next();
    shape = (int) fixed[2].next();
    actor = fixed[3].next();
    NumberColumn[] columns = numbers[shape];
    for (int i = 0; i < columns.length; i++) {
      values[i] = columns[i].next();
    }
    readTopics((int) fixed[4].next());
    readParts((int) fixed[6].next());
    return true;
  }

  private void readTopics(int count) {
    topicCount = count;
    if (count > topics.length) {
      topics = new long[count * 2];
    }
    for (int i = 0; i < count; i++) {
      topics[i] = fixed[5].next();
    }
  }

  private void readParts(int count) {
    partCount = count;
    if (count > parts.length) {
      parts = new Part[count * 2];
    }
    for (int i = 0; i < count; i++) {
      parts[i] =
          new Part(
              fixed[7].next(),
              tracks[(int) fixed[8].next()],
              (int) fixed[9].next(),
              fixed[10].next());
    }
  }

  /** Tells whether there is no event after this one. */
  public boolean isOver() {
    return left == 0;
  }

  /** Returns the id of the event. */
  public long id() {
    return id;
  }

  /** Returns its kind. */
  public String kind() {
    return shapes[shape].kind();
  }

  /** Returns the id of the problem it is about, 0 for none. */
  public long problem() {
    return problems[shape] < 0 ? 0 : values[problems[shape]];
  }

  /** Returns the event. */
  public RecordedEvent recorded() {
    Map<String, Long> named = new HashMap<>();
    List<String> names = shapes[shape].names();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), values[i]);
    }
    List<Long> ids = new ArrayList<>(topicCount);
    for (int i = 0; i < topicCount; i++) {
      ids.add(topics[i]);
    }
    PastEvent event =
        new PastEvent(
            kind(),
            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
            network,
            actor,
            ids,
            named,
            Arrays.asList(parts).subList(0, partCount));
    return new RecordedEvent(id, event, shapes[shape].silent());
  }

  /** Returns where a batch keeps the numbers of this segment's events. */
  public Places placesIn(EventBatch batch) {
    int[] kinds = new int[shapes.length];
    int[][] places = new int[shapes.length][];
    for (int i = 0; i < shapes.length; i++) {
      int kind = batch.kindOf(shapes[i].kind());
      kinds[i] = kind;
      places[i] =
          kind < 0
              ? new int[0]
              : shapes[i].names().stream().mapToInt(name -> batch.placeOf(kind, name)).toArray();
    }
    return new Places(kinds, places);
  }

  /**
   * Adds the event to a batch, unless its rules do not look at the kind.
   *
   * @param places of batches of the same rules
   */
  public void addTo(EventBatch batch, Places places) {
    int kind = places.kinds[shape];
    if (kind < 0) {
      return;
    }
    batch.begin(kind, id, micros * 1000, network, actor);
    int[] to = places.places[shape];
    for (int i = 0; i < to.length; i++) {
      batch.number(to[i], values[i]);
    }
    for (int i = 0; i < topicCount; i++) {
      batch.topic(topics[i]);
    }
    for (int i = 0; i < partCount; i++) {
      Part part = parts[i];
      batch.part(part.member(), part.track(), part.share(), part.solution());
    }
    batch.end();
  }

  /** Where batches of some rules keep the numbers of a segment's events. */
  public static final class Places {
    private final int[] kinds;
    private final int[][] places;

    private Places(int[] kinds, int[][] places) {
      this.kinds = kinds;
      this.places = places;
    }
  }
}
