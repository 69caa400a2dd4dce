package org.talkoot.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well a brief is bounded: which checks of the gate it passes.
 *
 * @param passed the checks that the brief passes
 */
public record Boundedness(Set<BoundednessCheck> passed) {
  /** Copies the checks so that the finding cannot change. */
  public Boundedness {
    passed = Set.copyOf(passed);
  }

  /** Holds the brief against every check. */
  public static Boundedness of(Brief brief, Circumstances circumstances) {
    Set<BoundednessCheck> passed = EnumSet.noneOf(BoundednessCheck.class);
    Stream.of(BoundednessCheck.values())
        .filter(check -> check.passes(brief, circumstances))
        .forEach(passed::add);
    return new Boundedness(passed);
  }

  /** Returns the meter: the weight of what passes, 0 to 100. */
  public int score() {
    return passed.stream().mapToInt(BoundednessCheck::weight).sum();
  }

  /** Returns the blocking checks that keep the problem from opening. */
  public List<BoundednessCheck> blocking() {
    return Stream.of(BoundednessCheck.values())
        .filter(check -> check.isBlocking() && !passed.contains(check))
        .toList();
  }

  /** Refuses unless every blocking check passes. */
  void requireOpenable() {
    if (!blocking().isEmpty()) {
      throw new NotBounded(blocking());
    }
  }
}
