package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Folds all events again, in the order in which they once were, and compares every line with the
 * one that was written.
 *
 * <p>Events come by their number, a batch at a time; those that were overtaken while they waited
 * for an account wait in the next batch until it is their turn. An event that wrote nothing is
 * right if there was a moment when it had nothing to write, before the batch ahead of its own was
 * folded or after its own was.
 */
public final class Rederivation {
  /** More differences than these are counted by nobody. */
  private static final int MOST_DIFFERENCES = 10_000;

  private static final String NOTHING = "nothing";

  private final CompiledRules rules;
  private final WrittenLines written;
  private final Replay replay;
  private final long[] order;
  private final EventBatch unsettled;
  private final List<Different> different = new ArrayList<>();
  private EventBatch folding;
  private EventBatch next;
  private Awaited awaited;
  private int turn;
  private long taken;

  /** Compares with the lines; all of them must have been taken. */
  public Rederivation(CompiledRules rules, WrittenLines written) {
    this.rules = rules;
    this.written = written;
    order = written.order();
    replay = new Replay(rules).telling(this::compare);
    unsettled = rules.batch();
    folding = rules.batch();
    next = rules.batch();
    awaited = new Awaited(rules.batch(), new int[0]);
  }

  /** Returns the batch to add the next events to. */
  public EventBatch batch() {
    return next;
  }

  /** Folds what was added before the batch, as far as it can be its turn; then the batch waits. */
  public void fold() {
    Awaited added = awaited(next);
    settle(awaited, added.batch(), false);
    next = awaited.batch();
    awaited = added;
  }

  /** Folds what still waits, when all events were added. */
  public void end() {
    fold();
    settle(awaited, next, true);
    folding = unsettled;
    for (int event = 0; event < unsettled.size(); event++) {
      replay.take(unsettled, new int[] {event}, 1);
    }
  }

  /** Looks at events that wrote nothing before the batch ahead of theirs is folded. */
  private Awaited awaited(EventBatch batch) {
    int[] silent = indices(batch, false);
    return new Awaited(
        batch, Arrays.stream(silent).filter(event -> replay.wouldWrite(batch, event)).toArray());
  }

  private void settle(Awaited events, EventBatch later, boolean all) {
    EventBatch batch = events.batch();
    folding = batch;
    int[] telling = indices(batch, true);
    int count = 0;
    while (count < telling.length && (all || isTurnOf(batch, telling[count]))) {
      count++;
      turn++;
    }
    replay.take(batch, telling, count);
    for (int i = count; i < telling.length; i++) {
      later.addFrom(batch, telling[i]);
    }
    taken += batch.size() - (telling.length - count);
    for (int event : events.couldWrite()) {
      if (replay.wouldWrite(batch, event)) {
        unsettled.addFrom(batch, event);
      }
    }
    batch.clear();
  }

  private boolean isTurnOf(EventBatch batch, int event) {
    return turn < order.length && order[turn] == written.placeOf(batch.id(event));
  }

  /** Returns the events that wrote lines, in the order of these, or those that wrote none. */
  private int[] indices(EventBatch batch, boolean wrote) {
    long[] places = new long[batch.size()];
    Arrays.setAll(places, event -> written.placeOf(batch.id(event)));
    return IntStream.range(0, places.length)
        .filter(event -> (places[event] != 0) == wrote)
        .boxed()
        .sorted(Comparator.comparingLong(event -> places[event]))
        .mapToInt(event -> event)
        .toArray();
  }

  private void compare(ReplayedLine line) {
    if (!written.holds(line, folding) && different.size() < MOST_DIFFERENCES) {
      Line expected = line.named(rules, folding);
      different.add(new Different(expected.account(), expected.sequence(), told(expected)));
    }
  }

  /** Tells a line without who caused it, which is nobody's business, not even in a report. */
  private static String told(Line line) {
    return "%s, %s, %+d of %+d, rule set %d, topics %s, at %s, of event %d, reverses %d"
        .formatted(
            line.rule(),
            line.track(),
            line.points(),
            line.raw(),
            line.ruleSet(),
            line.topics(),
            line.at(),
            line.cause(),
            line.reverses());
  }

  /** Returns how many events were folded. */
  public long events() {
    return taken;
  }

  /** Returns the sums that follow from the events. */
  public Standings standings() {
    return replay.standings();
  }

  /** Returns the uses of caps that follow from the events; nothing else may be asked after this. */
  public DerivedUses uses() {
    return new DerivedUses(replay.state());
  }

  /**
   * Returns which lines were written but should not have been, or should but were not, or differ.
   *
   * @param lines looks up what was written
   */
  public List<LedgerDifference> differences(Lookup lines) {
    List<LedgerDifference> differences = new ArrayList<>();
    for (Different line : different) {
      differences.add(difference(lines, line.account(), line.sequence(), line.expected()));
    }
    written.unasked().stream()
        .limit(MOST_DIFFERENCES)
        .map(line -> difference(lines, line.account(), line.sequence(), NOTHING))
        .forEach(differences::add);
    return differences;
  }

  private static LedgerDifference difference(
      Lookup lines, AccountId account, long sequence, String expected) {
    String found = lines.line(account, sequence).map(Rederivation::told).orElse(NOTHING);
    return new LedgerDifference("lines", account, "line " + sequence, found, expected);
  }

  /** Looks up what was written. */
  public interface Lookup {
    /** Returns a line by its place in the account. */
    Optional<Line> line(AccountId account, long sequence);
  }

  /** Events that wait, and those of them that wrote nothing but could have. */
  private record Awaited(EventBatch batch, int[] couldWrite) {}

  private record Different(AccountId account, long sequence, String expected) {}
}
