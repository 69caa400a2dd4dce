package org.talkoot.workshop;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.ToLongFunction;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;
import org.talkoot.reputation.Replay;
import org.talkoot.reputation.ReplayState;
import org.talkoot.reputation.RuleBook;
import org.talkoot.shared.RecordedEvent;

/**
 * Folds a history twice: by the rules as they were, and by others.
 *
 * <p>Both take the events in the order of the log, so what differs comes from the rules alone.
 * Events pass through in small batches; what is remembered grows with the occasions that were paid,
 * see {@link Replay}.
 */
public final class Rehearsal {
  private final Side asItWas;
  private final Side asItWouldBe;

  /** Begins with no history. */
  public Rehearsal(RuleBook asItWas, RuleBook asItWouldBe) {
    this.asItWas = new Side(asItWas);
    this.asItWouldBe = new Side(asItWouldBe);
  }

  /** Has levels reckoned from the lines of both books, too, at some cost. */
  public void tell(LevelRehearsal levels) {
    asItWas.replay.tellingLines(levels.before());
    asItWouldBe.replay.tellingLines(levels.after());
  }

  /** Takes the next event of the history in. */
  public void take(RecordedEvent event) {
    asItWas.take(event);
    asItWouldBe.take(event);
  }

  /** Returns both books, ready for events in batches. */
  public List<CompiledRules> books() {
    return List.of(asItWas.replay.rules(), asItWouldBe.replay.rules());
  }

  /** Makes room for so many events; more or fewer may come. */
  public void expect(long events) {
    asItWas.replay.expecting(events);
    asItWouldBe.replay.expecting(events);
  }

  /**
   * Takes the next events of the history in, a batch for each of the books; both at once, after the
   * events before. They must not be changed until this is done.
   */
  public CompletableFuture<Void> take(List<EventBatch> events, Executor threads) {
    return CompletableFuture.allOf(
        asItWas.take(events.get(0), threads), asItWouldBe.take(events.get(1), threads));
  }

  private Map<Long, Map<String, PointsChange>> members() {
    Map<Long, Map<String, PointsChange>> members = new TreeMap<>();
    asItWas.each(
        (account, rule, points) -> add(members, account, rule, new PointsChange(points, 0)));
    asItWouldBe.each(
        (account, rule, points) -> add(members, account, rule, new PointsChange(0, points)));
    return members;
  }

  private static void add(
      Map<Long, Map<String, PointsChange>> members,
      AccountId account,
      String rule,
      PointsChange change) {
    members
        .computeIfAbsent(account.member(), member -> new HashMap<>())
        .merge(rule, change, PointsChange::plus);
  }

  /** Returns what came out. */
  public RehearsalResult result() {
    Map<Long, Map<String, PointsChange>> members = members();
    Map<Long, PointsChange> totals = new TreeMap<>();
    Map<String, PointsChange> rules = new TreeMap<>();
    members.forEach(
        (member, byRule) -> {
          totals.put(
              member, byRule.values().stream().reduce(PointsChange.NONE, PointsChange::plus));
          byRule.forEach((rule, change) -> rules.merge(rule, change, PointsChange::plus));
        });
    long[] before = sorted(totals, PointsChange::before);
    long[] after = sorted(totals, PointsChange::after);
    List<MemberEffect> effects =
        members.entrySet().stream()
            .map(
                one ->
                    effect(
                        one.getKey(),
                        totals.getOrDefault(one.getKey(), PointsChange.NONE),
                        one.getValue(),
                        before,
                        after))
            .toList();
    return new RehearsalResult(
        effects,
        rules,
        (int) totals.values().stream().filter(one -> one.difference() > 0).count(),
        (int) totals.values().stream().filter(one -> one.difference() < 0).count(),
        Gini.of(before),
        Gini.of(after));
  }

  private static MemberEffect effect(
      long member,
      PointsChange points,
      Map<String, PointsChange> rules,
      long[] before,
      long[] after) {
    return new MemberEffect(
        member, points, place(before, points.before()), place(after, points.after()), rules);
  }

  private static long[] sorted(
      Map<Long, PointsChange> totals, ToLongFunction<PointsChange> points) {
    return totals.values().stream().mapToLong(points).sorted().toArray();
  }

  /** Returns one more than the number of those who have more. */
  private static int place(long[] sorted, long points) {
    int found = Arrays.binarySearch(sorted, points + 1);
    int firstAbove = found < 0 ? -found - 1 : found;
    while (firstAbove > 0 && sorted[firstAbove - 1] > points) {
      firstAbove--;
    }
    return sorted.length - firstAbove + 1;
  }

  /** One of the two folds. */
  private static final class Side {
    private static final int TAKEN_AT_ONCE = 1024;

    private final Replay replay;
    private final EventBatch batch;
    private CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);

    Side(RuleBook book) {
      replay = new Replay(book).withRulesOfMembers().withoutTopics();
      batch = replay.rules().batch();
    }

    void take(RecordedEvent event) {
      batch.add(event.id(), event.event());
      if (batch.size() == TAKEN_AT_ONCE) {
        flush();
      }
    }

    CompletableFuture<Void> take(EventBatch events, Executor threads) {
      taken = taken.thenRunAsync(() -> replay.take(events), threads);
      return taken;
    }

    void each(ReplayState.RuleOfMemberTaker taker) {
      taken.join();
      flush();
      replay.state().eachRuleOfMember(taker);
    }

    private void flush() {
      replay.take(batch);
      batch.clear();
    }
  }
}
