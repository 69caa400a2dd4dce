package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a badge asks for: a counter that reaches a number, or all or any of several. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@Type(Criteria.Reached.class), @Type(Criteria.All.class), @Type(Criteria.Any.class)})
public sealed interface Criteria {
  /** Returns whether figures of counters, by their codes, fulfil it. */
  boolean met(ToLongFunction<String> figures);

  /** Returns how far the figures have come: for all the furthest behind, for any the nearest. */
  Progress progress(ToLongFunction<String> figures);

  /** Returns the codes of the counters it asks for. */
  Set<String> counters();

  /** A counter reaches a number. */
  record Reached(String counter, long atLeast) implements Criteria {
    /** Refuses what everybody has reached. */
    public Reached {
      Refused.when(counter.isBlank(), "counter must be named");
      Refused.when(atLeast < 1, "atLeast must be at least 1");
    }

    @Override
    public boolean met(ToLongFunction<String> figures) {
      return figures.applyAsLong(counter) >= atLeast;
    }

    @Override
    public Progress progress(ToLongFunction<String> figures) {
      return new Progress(counter, Math.max(0, figures.applyAsLong(counter)), atLeast);
    }

    @Override
    public Set<String> counters() {
      return Set.of(counter);
    }
  }

  /** All of them are met. */
  record All(List<Criteria> all) implements Criteria {
    /** Refuses a list of none. */
    public All {
      Refused.when(all.isEmpty(), "all must list a criterion");
      all = List.copyOf(all);
    }

    @Override
    public boolean met(ToLongFunction<String> figures) {
      return all.stream().allMatch(one -> one.met(figures));
    }

    @Override
    public Progress progress(ToLongFunction<String> figures) {
      return of(all, one -> one.progress(figures)).min(Progress.BY_NEARNESS).orElseThrow();
    }

    @Override
    public Set<String> counters() {
      return countersOf(all);
    }
  }

  /** One of them is met. */
  record Any(List<Criteria> any) implements Criteria {
    /** Refuses a list of none. */
    public Any {
      Refused.when(any.isEmpty(), "any must list a criterion");
      any = List.copyOf(any);
    }

    @Override
    public boolean met(ToLongFunction<String> figures) {
      return any.stream().anyMatch(one -> one.met(figures));
    }

    @Override
    public Progress progress(ToLongFunction<String> figures) {
      return of(any, one -> one.progress(figures)).max(Progress.BY_NEARNESS).orElseThrow();
    }

    @Override
    public Set<String> counters() {
      return countersOf(any);
    }
  }

  private static Stream<Progress> of(List<Criteria> list, Function<Criteria, Progress> each) {
    return list.stream().map(each);
  }

  private static Set<String> countersOf(List<Criteria> list) {
    return list.stream()
        .flatMap(one -> one.counters().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
