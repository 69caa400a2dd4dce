package org.talkoot.reputation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.RecordedEvent;

/**
 * The same fold as {@link ReputationFold}, made for millions of events: history under the rules of
 * a book, as sums.
 *
 * <p>Rules are compiled, events stand in columns, what is remembered stands in open-addressing
 * tables of plain numbers. A batch is taken in small blocks, each in passes: the first makes
 * claims, the next touch the places in memory that they will need, the last settles them. So the
 * processor waits for many places at once instead of for one after the other.
 *
 * <p>Memory: 24 to 64 bytes for each occasion that was paid (the least for a rule that takes
 * nothing back and pays for one id), 100 for each account, 32 to 64 for each topic of a track,
 * twice that for each use of a cap. Season standing is not computed.
 *
 * <p>For one thread. After an {@link IncompleteEvent} it is of no use any more.
 */
public final class Replay {
  private static final int BLOCK = 128;

  private final CompiledRules rules;
  private final ReplayState state;
  private final Claimant claimant;
  private final Settler settler;
  private final ClaimRows claims = new ClaimRows();
  private final EventBatch single;
  private final int division;
  private final int divisions;
  private int[] own = {};
  private EventBatch taking;

  /** Starts with nothing, by the rules of a book. */
  public Replay(RuleBook book) {
    this(new CompiledRules(book));
  }

  /** Starts with nothing. */
  public Replay(CompiledRules rules) {
    this(rules, new ReplayState(rules), 0, 1);
  }

  Replay(CompiledRules rules, ReplayState state, int division, int divisions) {
    this.rules = rules;
    this.state = state;
    this.division = division;
    this.divisions = divisions;
    claimant = new Claimant(rules, division, divisions);
    settler = new Settler(rules, state);
    single = rules.batch();
    taking = single;
  }

  /** Returns the rules it follows. */
  public CompiledRules rules() {
    return rules;
  }

  /** Also adds up what each member earned by each rule, at some cost. */
  public Replay withRulesOfMembers() {
    state.addRulesOfMembers();
    return this;
  }

  /** Leaves totals by topic out, where nobody asks for them; lines still name their topics. */
  public Replay withoutTopics() {
    settler.leaveTopicsOut();
    return this;
  }

  /** Makes room for so many events; more or fewer may come. */
  public Replay expecting(long events) {
    state.foresight().expect(events);
    return this;
  }

  /** Tells each line as it is written; the teller is the same object every time. */
  Replay telling(Consumer<ReplayedLine> taker) {
    settler.tell(taker);
    return this;
  }

  /** Tells each line as it is written, with its names. */
  public Replay tellingLines(Consumer<Line> taker) {
    return telling(line -> taker.accept(line.named(rules, taking)));
  }

  /** Takes the events of a batch in, in their order. */
  public void take(EventBatch events) {
    if (divisions == 1) {
      take(events, null, events.size());
      return;
    }
    if (own.length < events.size()) {
      own = new int[events.size()];
    }
    int count = events.ownedBy(division, divisions, own);
    state.foresight().take(events.size() - count);
    take(events, own, count);
  }

  /** Takes some of the events of a batch in, in the order given; null for all of them. */
  void take(EventBatch events, int @Nullable [] order, int count) {
    taking = events;
    for (int from = 0; from < count; from += BLOCK) {
      int to = Math.min(from + BLOCK, count);
      state.foresight().take(to - from);
      claims.clear();
      for (int i = from; i < to; i++) {
        claimant.claim(events, order == null ? i : order[i], claims);
      }
      settler.touch(events, claims);
      settler.settle(events, claims);
    }
  }

  /** Whether the event would write a line now; nothing is changed. */
  boolean wouldWrite(EventBatch events, int event) {
    claims.clear();
    claimant.claim(events, event, claims);
    return settler.wouldWrite(claims);
  }

  /** Takes one event in; many are faster in a batch. */
  public void take(RecordedEvent event) {
    single.clear();
    single.add(event.id(), event.event());
    take(single);
  }

  /**
   * Writes what it knows, from which {@link #restore} goes on under the same rules.
   *
   * @throws IOException when it cannot be written
   */
  public void save(DataOutput out) throws IOException {
    new ReplaySnapshot(state).write(out);
  }

  /**
   * Goes on from what a replay saved, which must have followed the same rules.
   *
   * @throws IOException when it cannot be read
   */
  public static Replay restore(CompiledRules rules, DataInput in) throws IOException {
    Replay replay = new Replay(rules);
    new ReplaySnapshot(replay.state).read(in);
    return replay;
  }

  /** Returns what it knows: the sums, and what it must remember to go on. */
  public ReplayState state() {
    return state;
  }

  /**
   * Returns balances, totals by track and topic and uses of caps, as {@link Standings} has them.
   */
  public Standings standings() {
    Standings standings = new Standings();
    state.addTo(standings);
    return standings;
  }

  /** Returns the fingerprint of the state, the same as that of {@link ReputationFold}. */
  public String hash() {
    return standings().hash();
  }
}
