package org.talkoot.benchmark;

import java.io.IOException;
import java.util.Map;
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
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RuleSets;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.workshop.Hypothesis;
import org.talkoot.workshop.Rehearsal;
import org.talkoot.workshop.RehearsalResult;

/** Tries out a draft of rules over a network's whole history in PostgreSQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
public class RehearsalBenchmark {
  private static final Map<String, Long> CHANGES =
      Map.of("rules.V-1.points.table.1", 3L, "caps.thanks.count", 5L);

  @Param({"10000000"})
  int events;

  /** Whether the archive of the event log was written before; without it all comes from the log. */
  @Param({"true"})
  boolean archived;

  private final ExecutorService folders = Executors.newFixedThreadPool(2);
  private SyntheticDatabase database;

  @Setup(Level.Trial)
  public void fill() throws IOException {
    database = new SyntheticDatabase();
    database.makeEvents(events);
    if (archived) {
      database.archive();
    }
  }

  @TearDown(Level.Trial)
  public void drop() throws IOException {
    database.close();
    folders.shutdown();
  }

  @Benchmark
  public RehearsalResult rehearsal() {
    RuleBook asItWas = RuleBook.of(RuleSets.talkoot1());
    RuleDocument draft = RuleDocument.resource("talkoot-1").with(CHANGES);
    Rehearsal rehearsal =
        new Rehearsal(asItWas, Hypothesis.of(asItWas, RuleDocument.of("draft", draft.json())));
    new EventHistory(database.jdbi)
        .tellInBatches(
            SyntheticDatabase.NETWORK,
            rehearsal.books(),
            extent -> {
              rehearsal.expect(extent.events());
              return events -> rehearsal.take(events, folders);
            });
    return rehearsal.result();
  }
}
