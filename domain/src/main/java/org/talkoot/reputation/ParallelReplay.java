package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A replay on several threads: each makes and settles the claims of its division (see {@link
 * Routes}) of every batch, and the sums are added up in the end.
 *
 * <p>The result is the same as that of one thread, for claims that could depend on each other are
 * in one division, in the order of their events.
 */
public final class ParallelReplay {
  private final List<Replay> divisions = new ArrayList<>();
  private final List<CompletableFuture<Void>> taken = new ArrayList<>();
  private final Executor threads;

  /** Divides the work; the executor should have a thread for each division. */
  public ParallelReplay(CompiledRules rules, int divisions, Executor threads) {
    this.threads = threads;
    for (int i = 0; i < divisions; i++) {
      this.divisions.add(new Replay(rules, new ReplayState(rules), i, divisions));
      taken.add(CompletableFuture.completedFuture(null));
    }
  }

  /** Makes room for so many events; more or fewer may come. */
  public ParallelReplay expecting(long events) {
    divisions.forEach(division -> division.expecting(events));
    return this;
  }

  /**
   * Takes a batch in, when those before it were; it must not be changed before this is done. The
   * next may be given meanwhile, so no division waits for another.
   */
  public CompletableFuture<Void> take(EventBatch events) {
    for (int i = 0; i < divisions.size(); i++) {
      Replay division = divisions.get(i);
      taken.set(i, taken.get(i).thenRunAsync(() -> division.take(events), threads));
    }
    return CompletableFuture.allOf(taken.toArray(CompletableFuture[]::new));
  }

  /** Returns how many lines were written. */
  public long lines() {
    return divisions.stream().mapToLong(division -> division.state().lines()).sum();
  }

  /** Returns the sums of all divisions together. */
  public Standings standings() {
    Standings standings = new Standings();
    divisions.forEach(division -> division.state().addTo(standings));
    return standings;
  }
}
