package org.talkoot.benchmark;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;
import org.talkoot.reputation.ParallelReplay;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleSets;

/** Folds a whole history that is in memory, from nothing, as fast as the cores can. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
public class FoldBenchmark {
  @Param({"1000000", "10000000"})
  int events;

  @Param({"plain-table", "topics-and-tracks", "talkoot-1"})
  String rules;

  @Param({"1", "2"})
  int threads;

  private CompiledRules compiled;
  private List<EventBatch> history;
  private ExecutorService workers;

  /** Counts events, so that the score reads as events a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Folded {
    public long events;
  }

  @Setup(Level.Trial)
  public void makeHistory() {
    compiled = new CompiledRules(RuleBook.of(RuleSets.resource(rules)));
    SyntheticHistory synthetic = new SyntheticHistory(compiled, events);
    history =
        rules.equals("talkoot-1")
            ? synthetic.ofCommunityLife(events)
            : synthetic.ofVotes(events, rules.equals("topics-and-tracks"));
    workers = Executors.newFixedThreadPool(threads);
  }

  @TearDown(Level.Trial)
  public void stop() {
    workers.shutdown();
  }

  @Benchmark
  public long fold(Folded folded) {
    ParallelReplay replay = new ParallelReplay(compiled, threads, workers).expecting(events);
    CompletableFuture.allOf(history.stream().map(replay::take).toArray(CompletableFuture[]::new))
        .join();
    folded.events += events;
    return replay.lines();
  }
}
