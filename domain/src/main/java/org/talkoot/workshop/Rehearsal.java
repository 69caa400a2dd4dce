package org.talkoot.workshop;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.talkoot.reputation.Posting;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.ReputationFold;
import org.talkoot.reputation.RuleBook;
import org.talkoot.shared.RecordedEvent;

/**
 * Folds a history twice: by the rules as they were, and by others.
 *
 * <p>Both take the events in the order of the log, so what differs comes from the rules alone.
 */
public final class Rehearsal {
  private final ReputationFold asItWas;
  private final ReputationFold asItWouldBe;
  private final Map<Long, Map<String, PointsChange>> members = new TreeMap<>();

  /** Begins with no history. */
  public Rehearsal(RuleBook asItWas, RuleBook asItWouldBe) {
    this.asItWas = new ReputationFold(new ReputationEngine(asItWas));
    this.asItWouldBe = new ReputationFold(new ReputationEngine(asItWouldBe));
  }

  /** Takes the next event of the history in. */
  public void take(RecordedEvent event) {
    for (Posting posting : asItWas.take(event.id(), event.event())) {
      add(posting, new PointsChange(posting.line().points(), 0));
    }
    for (Posting posting : asItWouldBe.take(event.id(), event.event())) {
      add(posting, new PointsChange(0, posting.line().points()));
    }
  }

  private void add(Posting posting, PointsChange change) {
    members
        .computeIfAbsent(posting.line().account().member(), member -> new HashMap<>())
        .merge(posting.line().rule(), change, PointsChange::plus);
  }

  /** Returns what came out. */
  public RehearsalResult result() {
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
}
