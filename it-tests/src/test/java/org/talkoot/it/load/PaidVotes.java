package org.talkoot.it.load;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.talkoot.solution.VoteCap;

/** Knows whether one more vote of a giver on a receiver pays; asked in the order of time. */
final class PaidVotes {
  private final Map<Pair, Deque<Instant>> paid = new HashMap<>();

  private record Pair(long giver, long receiver) {}

  boolean oneMore(long giver, long receiver, Instant at) {
    Deque<Instant> before =
        paid.computeIfAbsent(new Pair(giver, receiver), one -> new ArrayDeque<>());
    Instant window = at.minus(VoteCap.WINDOW);
    before.removeIf(one -> !one.isAfter(window));
    boolean pays = VoteCap.leavesPlace(before.size());
    if (pays) {
      before.add(at);
    }
    return pays;
  }
}
