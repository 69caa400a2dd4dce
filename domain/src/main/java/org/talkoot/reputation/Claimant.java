package org.talkoot.reputation;

import org.jspecify.annotations.Nullable;

/**
 * Makes claims of events: who asks for how much, for what, within which cap. It looks at no past.
 *
 * <p>One of several claimants makes only the claims of its division, see {@link Routes}.
 */
final class Claimant {
  private final CompiledRules rules;
  private final int division;
  private final int divisions;
  private final boolean oneVersion;

  Claimant(CompiledRules rules, int division, int divisions) {
    this.rules = rules;
    this.division = division;
    this.divisions = divisions;
    oneVersion = rules.hasOneVersion();
  }

  void claim(EventBatch events, int event, ClaimRows into) {
    CompiledKind kind = events.kind(event);
    for (CompiledRule rule : kind.reversing()) {
      claim(rule, events, event, into);
    }
    int inForce = oneVersion ? 0 : rules.inForceAt(events.at(event));
    for (CompiledRule rule : kind.paying()) {
      if (rule.applies(events, event, inForce)) {
        claim(rule, events, event, into);
      }
    }
  }

  private void claim(CompiledRule rule, EventBatch events, int event, ClaimRows into) {
    if (rule.to == CompiledRule.OF_PART) {
      claimForParts(rule, events, event, into);
      return;
    }
    int account = events.account(event, rule.to);
    if (isPaid(rule, events, event, account, events.number(event, rule.to))) {
      add(rule, events, event, account, rule.track, 0, rule.points.raw(events, event), into);
    }
  }

  private void claimForParts(CompiledRule rule, EventBatch events, int event, ClaimRows into) {
    PartColumns parts = events.parts();
    int first = events.partsFrom(event);
    int end = events.partsTo(event);
    long raw = rule.points.raw(events, event);
    long[] shares = rule.points.isShared() ? parts.split(raw, first, end, rules.tracks()) : null;
    int from = into.size();
    for (int i = first; i < end; i++) {
      if (isPaid(rule, events, event, parts.account(i), parts.member(i))) {
        int track = rule.track == CompiledRule.OF_PART ? parts.track(i) : rule.track;
        long points = shares == null ? raw : shares[i - first];
        add(rule, events, event, parts.account(i), track, parts.solution(i), points, into);
        into.mergeLast(from);
      }
    }
  }

  private boolean isPaid(
      CompiledRule rule, EventBatch events, int event, int account, long member) {
    return account >= 0
        && (divisions == 1 || isOurs(rule, events, event, account))
        && !rule.neverPays(events, event, member);
  }

  private boolean isOurs(CompiledRule rule, EventBatch events, int event, int account) {
    long by =
        switch (rule.route) {
          case Routes.BY_RECEIVER -> account;
          case Routes.BY_NETWORK -> events.network(event);
          default -> events.account(event, rule.route);
        };
    return Routes.division(Routes.bucket(by), divisions) == division;
  }

  private void add(
      CompiledRule rule,
      EventBatch events,
      int event,
      int account,
      int track,
      long solution,
      long raw,
      ClaimRows into) {
    int row = into.add(rule, event);
    long[] rows = into.rows();
    rows[row] = LineWord.of(account, rule.code, track, rule.set);
    for (int i = 0; i < Occasion.WIDTH; i++) {
      rows[row + ClaimRows.FIRST + i] = occasion(rule.occasion[i], events, event, solution);
    }
    rows[row + ClaimRows.RAW] = raw;
    rows[row + ClaimRows.HASH] = OccasionTable.hash(rule.form, rows, row);
    use(rule.cap, account, events, event, rows, row);
  }

  private static long occasion(int place, EventBatch events, int event, long solution) {
    return switch (place) {
      case CompiledRule.NONE -> 0;
      case CompiledRule.OF_PART -> solution;
      default -> events.number(event, place);
    };
  }

  private static void use(
      @Nullable CompiledCap cap, int account, EventBatch events, int event, long[] rows, int row) {
    if (cap == null) {
      rows[row + ClaimRows.USE] = 0;
      return;
    }
    int owner = cap.of() == CompiledRule.NONE ? account : events.account(event, cap.of());
    long use = ReplayState.key(owner, cap.index());
    long period = cap.period(events, event);
    long about = cap.about() == CompiledRule.NONE ? 0 : events.number(event, cap.about());
    rows[row + ClaimRows.USE] = use;
    rows[row + ClaimRows.PERIOD] = period;
    rows[row + ClaimRows.ABOUT] = about;
    rows[row + ClaimRows.USE_HASH] = SumTable.hash(use, period, about);
  }
}
