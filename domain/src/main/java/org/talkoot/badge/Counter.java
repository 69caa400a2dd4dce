package org.talkoot.badge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.DomainEvent;

/**
 * Something that is counted for members, for instance <i>reviews that held up</i>.
 *
 * @param code name by which badges refer to it
 * @param one words for a single one
 * @param many words for several, to stand after their number
 * @param adds where it hears of what counts
 * @param takenBackBy where it hears that something of the same occasion no longer counts
 * @param occasion numbers that make up the one thing that is counted, at most three
 * @param subject number that says what it is counted of apart, for instance {@code solution}; empty
 *     for the member as a whole
 * @param measure how the figure is made, {@code sum} when left out
 * @param distinctBy for the measure {@code distinct}: the number whose values are told apart
 */
public record Counter(
    String code,
    Words one,
    Words many,
    List<Source> adds,
    List<Source> takenBackBy,
    List<String> occasion,
    String subject,
    @Nullable Measure measure,
    String distinctBy) {
  private static final int WIDTH = 3;

  /** Refuses a counter that could not count. */
  public Counter {
    Refused.when(code.isBlank(), "a counter has no code");
    Refused.when(one == null || many == null, code + " has no words");
    Refused.when(adds.isEmpty(), code + " names no event in adds");
    Refused.when(occasion.isEmpty(), code + " has no occasion");
    Refused.when(occasion.size() > WIDTH, code + " has more than three in occasion");
    Refused.when(
        (measure == Measure.DISTINCT) == distinctBy.isEmpty(),
        code + " needs distinctBy for the measure distinct, and only then");
    adds = List.copyOf(adds);
    takenBackBy = List.copyOf(takenBackBy);
    occasion = List.copyOf(occasion);
    measure = measure == null ? Measure.SUM : measure;
  }

  /** Whether it counts for each subject apart. */
  public boolean hasSubject() {
    return !subject.isEmpty();
  }

  /** Returns the kinds of event it listens to. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    adds.forEach(source -> kinds.add(source.on()));
    takenBackBy.forEach(source -> kinds.add(source.on()));
    return kinds;
  }

  /** Returns what the event says of things that are counted here. */
  List<Touch> touches(long cause, DomainEvent event) {
    List<Touch> touches = new ArrayList<>();
    for (Source source : takenBackBy) {
      source.heard(event).forEach(facts -> touches.add(touch(cause, facts, 0, false)));
    }
    for (Source source : adds) {
      source
          .heard(event)
          .forEach(facts -> touches.add(touch(cause, facts, source.amountOf(facts), true)));
    }
    return touches;
  }

  private Touch touch(long cause, Facts facts, long amount, boolean counts) {
    Tally tally = new Tally(code, facts.part().member(), hasSubject() ? facts.number(subject) : 0);
    ItemKey key = new ItemKey(tally, at(facts, 0), at(facts, 1), at(facts, 2));
    long value = distinctBy.isEmpty() ? 0 : facts.number(distinctBy);
    return new Touch(key, new Item(amount, value, counts, cause));
  }

  private long at(Facts facts, int place) {
    return place < occasion.size() ? facts.number(occasion.get(place)) : 0;
  }
}
