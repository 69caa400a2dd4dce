package org.talkoot.reputation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims into lines within what caps and earlier lines allow, and adds the lines up.
 *
 * <p>The same decisions as {@link ReputationEngine} and {@link Settlement} take.
 */
final class Settler {
  private final CompiledRules rules;
  private final ReplayState state;
  private final AccountTable accounts;
  private final OccasionTable[] occasions;
  private final SumTable uses;
  private final LongMap topics;
  private final ReplayedLine line = new ReplayedLine();
  private @Nullable Consumer<ReplayedLine> taker;
  private boolean withTopics = true;

  /** What was touched, so that touching is not left out as useless. */
  private long touched;

  Settler(CompiledRules rules, ReplayState state) {
    this.rules = rules;
    this.state = state;
    accounts = state.accounts();
    occasions = state.occasions();
    uses = state.uses();
    topics = state.topics();
  }

  void tell(Consumer<ReplayedLine> lines) {
    taker = lines;
  }

  void leaveTopicsOut() {
    withTopics = false;
  }

  private int topicsTo(EventBatch events, int event) {
    return withTopics ? events.topicsTo(event) : events.topicsFrom(event);
  }

  /**
   * Reads, without waiting for it, what the claims will need: first the places that follow from the
   * claims alone, then the entries to which the index leads.
   *
   * <p>Each kind of place has a loop of its own: the shorter a loop, the more of its rounds the
   * processor has under way at once.
   */
  void touch(EventBatch events, ClaimRows claims) {
    touched +=
        touchOccasions(claims)
            + touchSums(claims)
            + touchTopics(events, claims)
            + touchEntries(claims);
  }

  private long touchOccasions(ClaimRows claims) {
    long[] rows = claims.rows();
    long sum = 0;
    for (int claim = 0; claim < claims.size(); claim++) {
      long hash = rows[claim * ClaimRows.WIDTH + ClaimRows.HASH];
      sum += occasions[claims.rule(claim).form].touch(hash);
    }
    return sum;
  }

  private long touchSums(ClaimRows claims) {
    long[] rows = claims.rows();
    long sum = 0;
    for (int claim = 0; claim < claims.size(); claim++) {
      int row = claim * ClaimRows.WIDTH;
      sum += accounts.touch(LineWord.account(rows[row]), LineWord.track(rows[row]));
      sum += state.touchRuleOfMember(claims.rule(claim).writes, LineWord.account(rows[row]));
      if (rows[row + ClaimRows.USE] != 0) {
        sum +=
            uses.touch(
                rows[row + ClaimRows.USE_HASH],
                rows[row + ClaimRows.PERIOD],
                rows[row + ClaimRows.ABOUT]);
      }
    }
    return sum;
  }

  private long touchTopics(EventBatch events, ClaimRows claims) {
    long[] rows = claims.rows();
    long sum = 0;
    for (int claim = 0; withTopics && claim < claims.size(); claim++) {
      long word = rows[claim * ClaimRows.WIDTH];
      int event = claims.event(claim);
      for (int i = events.topicsFrom(event); i < events.topicsTo(event); i++) {
        sum += topics.touch(ReplayState.topicKey(word, events.topicNumber(i)));
      }
    }
    return sum;
  }

  private long touchEntries(ClaimRows claims) {
    long[] rows = claims.rows();
    long sum = 0;
    for (int claim = 0; claim < claims.size(); claim++) {
      long hash = rows[claim * ClaimRows.WIDTH + ClaimRows.HASH];
      sum += occasions[claims.rule(claim).form].touchEntry(hash);
    }
    return sum;
  }

  void settle(EventBatch events, ClaimRows claims) {
    long[] rows = claims.rows();
    for (int claim = 0; claim < claims.size(); claim++) {
      CompiledRule rule = claims.rule(claim);
      int row = claim * ClaimRows.WIDTH;
      int entry = occasions[rule.form].find(rows[row + ClaimRows.HASH], rows, row);
      if (rule.takesBack) {
        if (canTakeBack(rule, entry)) {
          takeBack(rule, entry, rows, row, events, claims.event(claim));
        }
      } else if (entry < 0) {
        pay(rule, rows, row, events, claims.event(claim));
      }
    }
  }

  /** Whether any of the claims would become a line, if it came first. */
  boolean wouldWrite(ClaimRows claims) {
    long[] rows = claims.rows();
    for (int claim = 0; claim < claims.size(); claim++) {
      int row = claim * ClaimRows.WIDTH;
      CompiledRule rule = claims.rule(claim);
      int entry = occasions[rule.form].find(rows[row + ClaimRows.HASH], rows, row);
      if (rule.takesBack ? canTakeBack(rule, entry) : entry < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean canTakeBack(CompiledRule rule, int entry) {
    OccasionTable paid = occasions[rule.form];
    return entry >= 0 && !paid.isReversed(entry) && paid.version(entry) == rule.set;
  }

  private void pay(CompiledRule rule, long[] rows, int row, EventBatch events, int event) {
    long raw = rows[row + ClaimRows.RAW];
    long points = raw;
    long period = 0;
    CompiledCap cap = rule.cap;
    if (cap != null) {
      long hash = rows[row + ClaimRows.USE_HASH];
      long use = rows[row + ClaimRows.USE];
      period = rows[row + ClaimRows.PERIOD];
      long about = rows[row + ClaimRows.ABOUT];
      points = cap.allow(uses.get(hash, use, period, about), raw);
      uses.add(hash, use, period, about, cap.uses(raw, points));
    }
    long sequence = add(rule, rows[row], points, events, event);
    long hash = rows[row + ClaimRows.HASH];
    occasions[rule.form].add(hash, rows, row, raw, points, period, sequence);
    if (taker != null) {
      tell(rule, rows, row, event, sequence, raw, points, period, 0);
    }
  }

  private void takeBack(
      CompiledRule rule, int entry, long[] rows, int row, EventBatch events, int event) {
    OccasionTable occasion = occasions[rule.form];
    long raw = occasion.raw(entry);
    long paid = occasion.points(entry);
    long period = occasion.period(entry);
    long points = -paid;
    CompiledCap cap = rule.cap;
    if (cap != null) {
      long use = rows[row + ClaimRows.USE];
      long about = rows[row + ClaimRows.ABOUT];
      long hash = SumTable.hash(use, period, about);
      points = cap.takeBack(uses.get(hash, use, period, about), raw, paid);
      uses.add(hash, use, period, about, -cap.uses(raw, paid));
    }
    occasion.markReversed(entry);
    long sequence = add(rule, rows[row], points, events, event);
    if (taker != null) {
      tell(rule, rows, row, event, sequence, -raw, points, period, occasion.sequence(entry));
    }
  }

  /** Adds a line to all sums and returns its sequence. */
  private long add(CompiledRule rule, long word, long points, EventBatch events, int event) {
    int track = LineWord.track(word);
    for (int i = events.topicsFrom(event); i < topicsTo(events, event); i++) {
      topics.add(ReplayState.topicKey(word, events.topicNumber(i)), points);
    }
    state.count(rule.writes, LineWord.account(word), points);
    return accounts.add(LineWord.account(word), track, points);
  }

  private void tell(
      CompiledRule rule,
      long[] rows,
      int row,
      int event,
      long sequence,
      long raw,
      long points,
      long period,
      long reverses) {
    line.event = event;
    line.account = LineWord.account(rows[row]);
    line.writes = rule.writes;
    line.version = rules.version(rule.set);
    line.track = LineWord.track(rows[row]);
    line.sequence = sequence;
    line.raw = raw;
    line.points = points;
    line.first = rows[row + 1];
    line.second = rows[row + 2];
    line.third = rows[row + 3];
    line.period = period;
    line.reverses = reverses;
    if (taker != null) {
      taker.accept(line);
    }
  }
}
