package org.talkoot.badge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.talkoot.shared.DomainEvent;

/**
 * Counts what events say and tells which badges follow.
 *
 * <p>Without memory of its own: all it knows stands in the {@link BadgeState}.
 */
public final class BadgeEngine {
  private final BadgeBook book;
  private final BadgeSet set;
  private final Map<String, List<Counter>> byKind = new HashMap<>();
  private final Map<String, List<Badge>> byCounter = new HashMap<>();
  private final Map<String, Counter> counters;

  /** Grants by a version of the book; grants of other versions are revoked by their own. */
  public BadgeEngine(BadgeBook book, BadgeSet inForce) {
    this.book = book;
    this.set = inForce;
    counters = inForce.countersByCode();
    for (Badge badge : inForce.badges()) {
      for (String counter : badge.criteria().counters()) {
        byCounter.computeIfAbsent(counter, code -> new ArrayList<>()).add(badge);
      }
    }
    for (Counter counter : inForce.counters()) {
      counter
          .kinds()
          .forEach(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(counter));
    }
  }

  /** Grants by the only version there is. */
  public static BadgeEngine of(BadgeSet only) {
    return new BadgeEngine(BadgeBook.of(only), only);
  }

  /** Returns the set by which it grants. */
  public BadgeSet set() {
    return set;
  }

  /** Returns the kinds of event that count for anything. */
  public Set<String> kinds() {
    return Set.copyOf(byKind.keySet());
  }

  /** Returns the members for whom the event counts, in ascending order. */
  public Collection<Long> members(DomainEvent event) {
    return touches(0, event).stream()
        .map(touch -> touch.key().tally().member())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns what taking these events in will ask of the state. */
  public Foresight foresee(Collection<? extends DomainEvent> events) {
    Foresight ahead = new Foresight();
    for (DomainEvent event : events) {
      for (Touch touch : touches(0, event)) {
        Tally tally = touch.key().tally();
        ahead.items().add(touch.key());
        ahead.figures().add(tally);
        for (Badge badge : byCounter.getOrDefault(tally.counter(), List.of())) {
          badge
              .criteria()
              .counters()
              .forEach(
                  counter ->
                      ahead.figures().add(new Tally(counter, tally.member(), tally.subject())));
          ahead
              .grants()
              .add(
                  new GrantKey(
                      badge.code(), tally.member(), badge.subjectOfGrant(tally.subject())));
        }
      }
    }
    return ahead;
  }

  /**
   * Takes an event in and keeps what follows.
   *
   * @param cause id of the event
   * @return the badges it granted or revoked; none when it was known already
   */
  public List<Ruling> take(long cause, DomainEvent event, BadgeState state) {
    Set<Tally> changed = new LinkedHashSet<>();
    for (Touch touch : touches(cause, event)) {
      if (isNews(touch, state) && count(touch, state)) {
        changed.add(touch.key().tally());
      }
    }
    return changed.isEmpty() ? List.of() : judge(cause, changed, state);
  }

  private List<Touch> touches(long cause, DomainEvent event) {
    return byKind.getOrDefault(event.kind(), List.of()).stream()
        .flatMap(counter -> counter.touches(cause, event).stream())
        .toList();
  }

  private static boolean isNews(Touch touch, BadgeState state) {
    return state.item(touch.key()).map(known -> known.cause() < touch.item().cause()).orElse(true);
  }

  private boolean count(Touch touch, BadgeState state) {
    Tally tally = touch.key().tally();
    long before = state.figure(tally);
    long counted = state.item(touch.key()).map(Item::adds).orElse(0L);
    state.put(touch.key(), touch.item());
    long after =
        switch (measure(tally.counter())) {
          case SUM -> before - counted + touch.item().adds();
          case MOST -> state.most(tally);
          case DISTINCT -> state.distinct(tally);
        };
    if (after != before) {
      state.put(tally, after);
    }
    return after != before;
  }

  private Measure measure(String counter) {
    Counter found = counters.get(counter);
    return found == null || found.measure() == null ? Measure.SUM : found.measure();
  }

  private List<Ruling> judge(long cause, Set<Tally> changed, BadgeState state) {
    Set<Question> questions = new LinkedHashSet<>();
    for (Tally tally : changed) {
      for (Badge badge : byCounter.getOrDefault(tally.counter(), List.of())) {
        questions.add(new Question(badge, tally.member(), tally.subject()));
      }
    }
    List<Ruling> rulings = new ArrayList<>();
    questions.forEach(question -> judge(cause, question, state, rulings));
    rulings.forEach(state::put);
    return rulings;
  }

  private void judge(long cause, Question question, BadgeState state, List<Ruling> rulings) {
    Badge badge = question.badge();
    GrantKey key =
        new GrantKey(badge.code(), question.member(), badge.subjectOfGrant(question.subject()));
    boolean met = question.isMet(badge, state);
    boolean decided = rulings.stream().anyMatch(ruling -> ruling.key().equals(key));
    var held = state.held(key);
    if (met && held.isEmpty() && !decided) {
      rulings.add(new Ruling(key, true, cause, question.subject(), set.version()));
    } else if (!met && held.isPresent()) {
      Badge asGranted = book.badge(held.getAsInt(), badge.code()).orElse(badge);
      if (asGranted.isRevocable() && !stillEarned(asGranted, question, state)) {
        rulings.add(new Ruling(key, false, cause, question.subject(), set.version()));
      }
    }
  }

  private boolean stillEarned(Badge badge, Question question, BadgeState state) {
    if (!counters.keySet().containsAll(badge.criteria().counters())) {
      return true; // what was counted then is counted no longer, so nothing speaks against it
    }
    return badge.isPerSubject()
        ? question.isMet(badge, state)
        : subjects(badge, question.member(), state).stream()
            .anyMatch(subject -> question.of(subject).isMet(badge, state));
  }

  private static Set<Long> subjects(Badge badge, long member, BadgeState state) {
    Set<Long> subjects = new TreeSet<>();
    badge.criteria().counters().forEach(code -> subjects.addAll(state.subjects(code, member)));
    return subjects;
  }

  /** Returns how far a member has come; with several subjects, in the one that is nearest. */
  public Progress progress(Badge badge, long member, BadgeState state) {
    Progress nearest = badge.criteria().progress(counter -> 0);
    for (long subject : subjects(badge, member, state)) {
      Question question = new Question(badge, member, subject);
      Progress found = badge.criteria().progress(question.figures(state));
      nearest = Progress.BY_NEARNESS.compare(found, nearest) > 0 ? found : nearest;
    }
    return nearest;
  }

  /** Whether somebody has earned a badge by one subject. */
  private record Question(Badge badge, long member, long subject) {
    Question of(long other) {
      return new Question(badge, member, other);
    }

    boolean isMet(Badge definition, BadgeState state) {
      return definition.criteria().met(figures(state));
    }

    ToLongFunction<String> figures(BadgeState state) {
      return counter -> state.figure(new Tally(counter, member, subject));
    }
  }
}
