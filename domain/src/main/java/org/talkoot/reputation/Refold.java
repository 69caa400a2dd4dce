package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.talkoot.shared.RecordedEvent;

/**
 * Folds the events again and compares the lines with those that were written.
 *
 * <p>Events that happened at the same time are numbered before they wait for each other's accounts,
 * so their numbers alone do not tell who was first. The sequences within the accounts do: an event
 * is taken when all lines that stand before its own have been. Where that leaves a choice, those
 * whose line paid come before those that found a counting cap used up, then the lower number. An
 * event that wrote nothing is right if there was a moment when it had nothing to write.
 */
public final class Refold {
  private static final String NOTHING = "nothing";

  private final ReputationEngine engine;
  private final ReputationFold fold;
  private final Map<Long, List<Line>> written = new LinkedHashMap<>();
  private final List<LedgerDifference> differences = new ArrayList<>();

  /** Compares by the rules of the engine. */
  public Refold(ReputationEngine engine) {
    this.engine = engine;
    fold = new ReputationFold(engine);
  }

  /** Takes a line that was written; those of an account in their order. */
  public void take(Line line) {
    written.computeIfAbsent(line.cause(), cause -> new ArrayList<>()).add(line);
  }

  /** Folds all events that have to do with reputation; their order does not matter. */
  public void fold(List<RecordedEvent> events) {
    Map<Long, RecordedEvent> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    List<Long> silent = new ArrayList<>();
    for (long cause : inTheOrderOfLines(byId.keySet())) {
      RecordedEvent event = byId.get(cause);
      List<Line> found = written.getOrDefault(cause, List.of());
      if (event == null) {
        compare(found, List.of());
      } else if (!found.isEmpty()) {
        compare(found, lines(fold.take(cause, event.event())));
      } else if (!engine.post(cause, event.event(), fold).isEmpty()) {
        silent.add(cause);
      }
    }
    for (long cause : silent) {
      compare(List.of(), lines(fold.take(cause, known(byId, cause).event())));
    }
  }

  private static RecordedEvent known(Map<Long, RecordedEvent> byId, long cause) {
    return Objects.requireNonNull(byId.get(cause));
  }

  private static List<Line> lines(List<Posting> postings) {
    return postings.stream().map(Posting::line).toList();
  }

  private List<Long> inTheOrderOfLines(Set<Long> events) {
    Set<Long> causes = new HashSet<>(events);
    causes.addAll(written.keySet());
    Map<Long, List<Long>> followers = new HashMap<>();
    Map<Long, Integer> waitingFor = new HashMap<>();
    linkCauses(followers, waitingFor);
    PriorityQueue<Long> ready =
        new PriorityQueue<>(
            Comparator.comparing(this::foundItsCapUsedUp).thenComparing(Comparator.naturalOrder()));
    causes.stream().filter(cause -> !waitingFor.containsKey(cause)).forEach(ready::add);
    List<Long> order = new ArrayList<>();
    for (Long next = ready.poll(); next != null; next = ready.poll()) {
      order.add(next);
      for (Long follower : followers.getOrDefault(next, List.of())) {
        if (waitingFor.merge(follower, -1, Integer::sum) == 0) {
          ready.add(follower);
        }
      }
    }
    return order;
  }

  private void linkCauses(Map<Long, List<Long>> followers, Map<Long, Integer> waitingFor) {
    Map<AccountId, Long> lastCause = new HashMap<>();
    written.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Line::account).thenComparing(Line::sequence))
        .forEach(
            line -> {
              Long before = lastCause.put(line.account(), line.cause());
              if (before != null && before != line.cause()) {
                followers.computeIfAbsent(before, cause -> new ArrayList<>()).add(line.cause());
                waitingFor.merge(line.cause(), 1, Integer::sum);
              }
            });
  }

  private boolean foundItsCapUsedUp(long cause) {
    return written.getOrDefault(cause, List.of()).stream()
        .anyMatch(line -> !line.isReversal() && line.raw() != 0 && line.points() == 0);
  }

  private void compare(List<Line> found, List<Line> expected) {
    Map<Place, Line> missing = new LinkedHashMap<>();
    expected.forEach(line -> missing.put(Place.of(line), line));
    for (Line line : found) {
      Line same = missing.remove(Place.of(line));
      if (!Objects.equals(line, same)) {
        differ(line, told(line), same == null ? NOTHING : told(same));
      }
    }
    missing.values().forEach(line -> differ(line, NOTHING, told(line)));
  }

  private void differ(Line line, String found, String expected) {
    differences.add(
        new LedgerDifference(
            "lines",
            line.account(),
            "line " + line.sequence() + ", event " + line.cause(),
            found,
            expected));
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

  /** Where a line stands. */
  private record Place(AccountId account, long sequence) {
    static Place of(Line line) {
      return new Place(line.account(), line.sequence());
    }
  }

  /** Returns the sums that follow from the events. */
  public Standings standings() {
    return fold.standings();
  }

  /** Returns which lines were written but should not, or should but were not, or differ. */
  public List<LedgerDifference> differences() {
    return List.copyOf(differences);
  }
}
