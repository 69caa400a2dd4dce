package org.talkoot.problem;

import java.time.Instant;

/** A problem is open to answers. */
public record ProblemOpened(ProblemFacts problem, long actor, Instant at) implements ProblemEvent {
  @Override
  public String kind() {
    return "problem.opened";
  }
}
