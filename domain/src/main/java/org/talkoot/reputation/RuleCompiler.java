package org.talkoot.reputation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles rules on one kind of event; numbers get places in the order in which they come up. */
final class RuleCompiler {
  private final CompiledRules all;
  private final List<String> numbers;

  RuleCompiler(CompiledRules all, List<String> numbers) {
    this.all = all;
    this.numbers = numbers;
  }

  CompiledRule compile(RuleInForce inForce, boolean takesBack) {
    Rule rule = inForce.rule();
    int set = all.versionIndex(inForce.set());
    if (set >= LineWord.MOST_VERSIONS) {
      throw new IllegalStateException("more than " + LineWord.MOST_VERSIONS + " versions");
    }
    return new CompiledRule(
        takesBack,
        all.codes().number(rule.code()),
        all.codes().number(inForce.writes()),
        set,
        all.hasOneVersion(),
        inForce.set().version(),
        place(takesBack ? "" : rule.version()),
        bound(rule.validFrom(), Long.MIN_VALUE),
        bound(rule.validUntil(), Long.MAX_VALUE),
        takesBack ? new CompiledCondition[0] : conditions(rule),
        rule.paysParts() ? CompiledRule.OF_PART : place(rule.to()),
        places(rule.never()),
        rule.track().equals(Rule.EACH_PART)
            ? CompiledRule.OF_PART
            : all.tracks().number(rule.track()),
        takesBack ? new CompiledPoints.Always(0) : points(rule.points()),
        occasion(rule),
        inForce.cap().map(this::cap).orElse(null),
        route(inForce),
        all.occasionForm(rule));
  }

  private int route(RuleInForce inForce) {
    String owner = Routes.owner(inForce.set(), inForce.rule());
    if (all.routes().areKeptTogether(inForce.rule())) {
      return Routes.BY_NETWORK;
    }
    return owner.isEmpty() ? Routes.BY_RECEIVER : place(owner);
  }

  private static long bound(@Nullable Instant time, long otherwise) {
    return time == null ? otherwise : CompiledRules.nanos(time);
  }

  private int place(String number) {
    if (number.isEmpty()) {
      return CompiledRule.NONE;
    }
    if (!numbers.contains(number)) {
      numbers.add(number);
    }
    return numbers.indexOf(number);
  }

  private int[] places(List<String> names) {
    return names.stream().mapToInt(this::place).toArray();
  }

  private int[] occasion(Rule rule) {
    int[] places = new int[Occasion.WIDTH];
    Arrays.fill(places, CompiledRule.NONE);
    for (int i = 0; i < rule.occasion().size(); i++) {
      String name = rule.occasion().get(i);
      places[i] = name.equals(Rule.PART_SOLUTION) ? CompiledRule.OF_PART : place(name);
    }
    return places;
  }

  private CompiledCondition[] conditions(Rule rule) {
    return rule.when().stream().map(this::condition).toArray(CompiledCondition[]::new);
  }

  private CompiledCondition condition(Condition condition) {
    if (condition instanceof Condition.OneOf oneOf) {
      long[] in = oneOf.in().stream().mapToLong(value -> value).toArray();
      return new CompiledCondition(place(oneOf.number()), in, 0);
    }
    Condition.AtLeast least = (Condition.AtLeast) condition;
    return new CompiledCondition(place(least.number()), new long[0], least.atLeast());
  }

  private CompiledPoints points(Points points) {
    if (points instanceof Points.Always always) {
      return new CompiledPoints.Always(always.always());
    }
    if (points instanceof Points.ByTable table) {
      List<Map.Entry<Long, Long>> rows = List.copyOf(table.table().entrySet());
      return new CompiledPoints.Table(
          place(table.by()),
          rows.stream().mapToLong(Map.Entry::getKey).toArray(),
          rows.stream().mapToLong(Map.Entry::getValue).toArray());
    }
    if (points instanceof Points.Amount amount) {
      return new CompiledPoints.Amount(place(amount.amount()), amount.times());
    }
    Points.ShareOf share = (Points.ShareOf) points;
    return new CompiledPoints.Shared(place(share.shareOf()), share.times(), share.over());
  }

  private CompiledCap cap(Cap cap) {
    int index = all.caps().number(cap.code());
    int of = place(cap.of());
    int about = place(cap.about());
    if (cap instanceof Cap.Clamp clamp) {
      Period per = clamp.per() == null ? Period.EVER : clamp.per();
      return new CompiledCap(index, true, clamp.clamp(), place(clamp.day()), per, of, about);
    }
    Cap.Count count = (Cap.Count) cap;
    return new CompiledCap(index, false, count.count(), CompiledRule.NONE, count.per(), of, about);
  }
}
