package org.talkoot.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;
import org.talkoot.assignment.AssignmentFlow;
import org.talkoot.assignment.Pairing;
import org.talkoot.assignment.Seats;

/** Seats three reviewers each for 600 solutions out of 200 people, one pair in twenty forbidden. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 10)
@Fork(1)
public class AssignmentBenchmark {
  private static final int SOLUTIONS = 600;
  private static final int REVIEWERS = 200;
  private static final int SEATS = 3;
  private static final double FORBIDDEN = 0.05;

  /** Too few for all seats, just enough, and some to spare. */
  @Param({"7", "9", "12"})
  int load;

  private final List<Seats> items = new ArrayList<>();
  private final Map<Long, Integer> freeLoad = new HashMap<>();
  private final List<Pairing> allowed = new ArrayList<>();

  @Setup(Level.Trial)
  public void gatherPeople() {
    Random chance = new Random(1);
    for (long reviewer = 0; reviewer < REVIEWERS; reviewer++) {
      freeLoad.put(reviewer, load);
    }
    for (long solution = 0; solution < SOLUTIONS; solution++) {
      items.add(new Seats(solution, SEATS));
      for (long reviewer = 0; reviewer < REVIEWERS; reviewer++) {
        if (chance.nextDouble() >= FORBIDDEN) {
          allowed.add(new Pairing(solution, reviewer, chance.nextDouble()));
        }
      }
    }
  }

  @Benchmark
  public List<Pairing> round() {
    return AssignmentFlow.solve(items, freeLoad, allowed);
  }
}
