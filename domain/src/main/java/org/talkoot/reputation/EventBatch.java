package org.talkoot.reputation;

import java.util.Arrays;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/**
 * Events in columns: plain numbers side by side, so that a fold reads memory from front to back.
 *
 * <p>A batch is filled, folded, emptied and filled again; it keeps its memory. It holds only what
 * the rules it was made for look at. Events can be added whole, or number by number: {@link
 * #begin}, then numbers, topics and parts in any order, then {@link #end}.
 */
public final class EventBatch {
  /** Stands for a number that the event does not have. */
  private static final long ABSENT = Long.MIN_VALUE;

  /** Stands for the bucket of an event whose work more than one division may have to do. */
  private static final byte SEVERAL = -1;

  private final CompiledRules rules;
  private final CompiledKind[] kinds;
  private int size;
  private short[] kind = new short[64];
  private byte[] owners = new byte[64];
  private long[] id = new long[64];
  private long[] at = new long[64];
  private long[] network = new long[64];
  private long[] actor = new long[64];
  private int[] numbersFrom = new int[65];
  private int[] topicsFrom = new int[65];
  private int[] partsFrom = new int[65];
  private long[] numbers = new long[512];
  private int[] accounts = new int[512];
  private long[] topics = new long[128];
  private int[] topicNumbers = new int[128];
  private final PartColumns parts = new PartColumns();

  EventBatch(CompiledRules rules) {
    this.rules = rules;
    kinds = rules.kindsInOrder();
  }

  /** Returns how many events it holds. */
  public int size() {
    return size;
  }

  /** Forgets all events. */
  public void clear() {
    size = 0;
  }

  /**
   * Adds an event.
   *
   * @return false if no rule looks at its kind; then nothing was added
   */
  public boolean add(long eventId, DomainEvent event) {
    int index = kindOf(event.kind());
    if (index < 0) {
      return false;
    }
    begin(index, eventId, CompiledRules.nanos(event.at()), event.network(), event.actor());
    for (Map.Entry<String, Long> number : event.numbers().entrySet()) {
      number(placeOf(index, number.getKey()), number.getValue());
    }
    event.topics().forEach(this::topic);
    for (Part part : event.parts()) {
      part(part.member(), part.track(), part.share(), part.solution());
    }
    end();
    return true;
  }

  /** Adds an event of another batch of the same rules. */
  void addFrom(EventBatch other, int event) {
    begin(
        other.kind[event],
        other.id[event],
        other.at[event],
        other.network[event],
        other.actor[event]);
    for (int place = 0; place < kinds[kind[size]].numbers().size(); place++) {
      number(place, other.numbers[other.numbersFrom[event] + place]);
    }
    for (int i = other.topicsFrom(event); i < other.topicsTo(event); i++) {
      topic(other.topics[i]);
    }
    for (int i = other.partsFrom(event); i < other.partsTo(event); i++) {
      parts.copy(other.parts, i, partsFrom[size + 1]++);
    }
    end();
  }

  /** Returns the number of a kind, -1 if no rule looks at it. */
  public int kindOf(String name) {
    CompiledKind found = rules.kind(name);
    return found == null ? -1 : found.index();
  }

  /** Returns where a kind keeps a number, -1 if no rule looks at it. */
  public int placeOf(int kindIndex, String number) {
    return kinds[kindIndex].place(number);
  }

  /**
   * Begins an event.
   *
   * @param kindIndex from {@link #kindOf}
   * @param nanos when it happened, in nanoseconds since 1970
   */
  public void begin(int kindIndex, long eventId, long nanos, long networkId, long actorId) {
    if (size == kind.length) {
      grow();
    }
    kind[size] = (short) kindIndex;
    id[size] = eventId;
    at[size] = nanos;
    network[size] = networkId;
    actor[size] = actorId;
    int from = numbersFrom[size];
    int to = from + kinds[kindIndex].numbers().size();
    if (to > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(to, numbers.length * 2));
      accounts = Arrays.copyOf(accounts, numbers.length);
    }
    Arrays.fill(numbers, from, to, ABSENT);
    numbersFrom[size + 1] = to;
    topicsFrom[size + 1] = topicsFrom[size];
    partsFrom[size + 1] = partsFrom[size];
  }

  private void grow() {
    int capacity = size * 2;
    kind = Arrays.copyOf(kind, capacity);
    owners = Arrays.copyOf(owners, capacity);
    id = Arrays.copyOf(id, capacity);
    at = Arrays.copyOf(at, capacity);
    network = Arrays.copyOf(network, capacity);
    actor = Arrays.copyOf(actor, capacity);
    numbersFrom = Arrays.copyOf(numbersFrom, capacity + 1);
    topicsFrom = Arrays.copyOf(topicsFrom, capacity + 1);
    partsFrom = Arrays.copyOf(partsFrom, capacity + 1);
  }

  /** Sets a number of the event begun, by its {@link #placeOf place}; -1 is passed over. */
  public void number(int place, long value) {
    if (place >= 0) {
      numbers[numbersFrom[size] + place] = value;
    }
  }

  /** Adds a topic to the event begun; what is named twice counts once. */
  public void topic(long topic) {
    int end = topicsFrom[size + 1];
    for (int i = topicsFrom[size]; i < end; i++) {
      if (topics[i] == topic) {
        return;
      }
    }
    if (end == topics.length) {
      topics = Arrays.copyOf(topics, end * 2);
      topicNumbers = Arrays.copyOf(topicNumbers, end * 2);
    }
    topics[end] = topic;
    topicNumbers[end] = rules.topics().of(topic);
    topicsFrom[size + 1] = end + 1;
  }

  /** Adds a part to the event begun. */
  public void part(long member, String track, int share, long solution) {
    int account = rules.accounts().of(network[size], member);
    int at = partsFrom[size + 1]++;
    parts.set(at, member, account, rules.tracks().number(track), share, solution);
  }

  /** Adds the event begun. */
  public void end() {
    boolean[] members = kinds[kind[size]].members();
    int owner = kinds[kind[size]].owner();
    int from = numbersFrom[size];
    owners[size] = SEVERAL;
    for (int place = 0; place < members.length; place++) {
      if (members[place] && numbers[from + place] != ABSENT) {
        accounts[from + place] = rules.accounts().of(network[size], numbers[from + place]);
        if (place == owner) {
          owners[size] = (byte) Routes.bucket(accounts[from + place]);
        }
      }
    }
    size++;
  }

  /**
   * Finds the events that a division has to look at.
   *
   * @param found gets their places; it must have room for all
   * @return how many there are
   */
  int ownedBy(int division, int divisions, int[] found) {
    byte[] isOurs = new byte[Byte.MAX_VALUE + 2];
    isOurs[SEVERAL + 1] = 1;
    for (int bucket = 0; bucket <= Byte.MAX_VALUE; bucket++) {
      isOurs[bucket + 1] = (byte) (Routes.division(bucket, divisions) == division ? 1 : 0);
    }
    int count = 0;
    for (int event = 0; event < size; event++) {
      found[count] = event; // without a branch, which would be guessed wrong half of the time
      count += isOurs[owners[event] + 1];
    }
    return count;
  }

  CompiledKind kind(int event) {
    return kinds[kind[event]];
  }

  long id(int event) {
    return id[event];
  }

  long at(int event) {
    return at[event];
  }

  long network(int event) {
    return network[event];
  }

  long actor(int event) {
    return actor[event];
  }

  long number(int event, int place) {
    long number = numbers[numbersFrom[event] + place];
    if (number == ABSENT) {
      throw new IncompleteEvent(kind(event).name(), kind(event).numbers().get(place));
    }
    return number;
  }

  /** Returns the number of the account of the member at a place, -1 for nobody. */
  int account(int event, int place) {
    number(event, place);
    return accounts[numbersFrom[event] + place];
  }

  int topicsFrom(int event) {
    return topicsFrom[event];
  }

  int topicsTo(int event) {
    return topicsFrom[event + 1];
  }

  long topic(int at) {
    return topics[at];
  }

  int topicNumber(int at) {
    return topicNumbers[at];
  }

  int partsFrom(int event) {
    return partsFrom[event];
  }

  int partsTo(int event) {
    return partsFrom[event + 1];
  }

  PartColumns parts() {
    return parts;
  }
}
