package org.talkoot.it.crash;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.talkoot.it.rest.TestMember;

/** Members who vote as fast as they can, and remember which votes were acknowledged. */
final class Ballot implements AutoCloseable {
  /** A vote that may be cast. */
  record Vote(TestMember voter, String solution) {}

  private final Queue<Vote> waiting = new ConcurrentLinkedQueue<>();
  private final Set<Vote> acknowledged = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /** Begins to let every voter vote for every solution. */
  static Ballot open(List<TestMember> voters, List<String> solutions) {
    Ballot ballot = new Ballot();
    for (String solution : solutions) {
      voters.forEach(voter -> ballot.waiting.add(new Vote(voter, solution)));
    }
    for (int thread = 0; thread < 4; thread++) {
      ballot.threads.execute(ballot::vote);
    }
    return ballot;
  }

  /** Waits until so many votes were acknowledged. */
  void await(int votes) throws InterruptedException {
    long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (acknowledged.size() < votes) {
      if (System.nanoTime() > giveUp) {
        throw new AssertionError("Only " + acknowledged.size() + " votes were acknowledged");
      }
      Thread.sleep(5);
    }
  }

  Set<Vote> acknowledged() {
    return acknowledged;
  }

  @Override
  public void close() throws InterruptedException {
    waiting.clear();
    threads.shutdown();
    if (!threads.awaitTermination(90, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }

  private void vote() {
    Vote vote = waiting.poll();
    while (vote != null) {
      cast(vote);
      vote = waiting.poll();
    }
  }

  private void cast(Vote vote) {
    try {
      int status =
          vote.voter()
              .rest()
              .put("/solutions/" + vote.solution() + "/vote", Map.of("value", "helpful"))
              .status();
      if (status == 200) {
        acknowledged.add(vote);
      }
    } catch (UncheckedIOException e) {
      // The reply was lost: whether the vote counts is what the database says.
      Thread.onSpinWait();
    }
  }
}
