package org.talkoot.it.storm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.talkoot.it.rest.Answer;

/** What a storm's clients were answered, by deed and status. */
final class Answers {
  private static final int BROKEN = 500;

  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> votes = new ConcurrentLinkedQueue<>();

  Answer note(String deed, Answer answer, long nanos) {
    counts.computeIfAbsent(deed + " " + answer.status(), key -> new LongAdder()).increment();
    if (answer.status() >= BROKEN) {
      broken.add(deed + " " + answer.status() + " " + answer.body());
    }
    if (deed.equals("vote")) {
      votes.add(nanos);
    }
    return answer;
  }

  void noteFailure(String deed, Throwable failure) {
    broken.add(deed + " " + failure);
  }

  /** Everything that must not happen: answers from 500 on, and calls without an answer. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  /** How often a deed was done. */
  long done(String deed) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(deed + " 2"))
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }

  /** All counts, and how long votes took at the client, for the log. */
  @Override
  public String toString() {
    List<Long> sorted = votes.stream().sorted().toList();
    String times =
        sorted.isEmpty()
            ? ""
            : String.format(
                "; a vote at the client, all at once: p50 %d ms, p99 %d ms",
                sorted.get(sorted.size() / 2) / 1_000_000,
                sorted.get(sorted.size() * 99 / 100) / 1_000_000);
    return new TreeMap<>(counts) + times;
  }
}
