package org.talkoot.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.ParallelReplay;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleSets;
import org.talkoot.reputation.application.LedgerReport;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.NetworkRules;

/** Derives a ledger again from the event log in PostgreSQL: its sums, then line by line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
public class RederivationBenchmark {
  @Param({"1000000"})
  int events;

  /** Whether the archive of the event log was written before; the audit reads the log itself. */
  @Param({"true"})
  boolean archived;

  private final ExecutorService folder = Executors.newSingleThreadExecutor();
  private SyntheticDatabase database;

  @Setup(Level.Trial)
  public void fill() throws IOException {
    database = new SyntheticDatabase();
    database.makeEvents(events);
    database.writeLines(events);
    if (archived) {
      database.archive();
    }
  }

  @TearDown(Level.Trial)
  public void drop() throws IOException {
    database.close();
    folder.shutdown();
  }

  /** All balances, totals and caps, from the events alone: also what the workshop does. */
  @Benchmark
  public long sumsFromEvents() {
    CompiledRules rules = new CompiledRules(RuleBook.of(RuleSets.talkoot1()));
    ParallelReplay replay = new ParallelReplay(rules, 1, folder);
    new EventHistory(database.jdbi)
        .tellInBatches(
            SyntheticDatabase.NETWORK,
            List.of(rules),
            extent -> {
              replay.expecting(extent.events());
              return batches -> replay.take(batches.get(0));
            });
    return replay.lines();
  }

  /** The whole audit: chains, sums, and every line against its event. */
  @Benchmark
  public LedgerReport wholeAudit() {
    LedgerReport report =
        new LedgerAudit(database.jdbi, new NetworkRules(database.jdbi))
            .of(SyntheticDatabase.NETWORK)
            .orElseThrow();
    if (!report.isClean()) {
      throw new IllegalStateException("differs: " + report.differences().get(0));
    }
    return report;
  }
}
