package org.talkoot.problem;

import java.time.Instant;

/** A problem was taken back before its decision. */
public record ProblemWithdrawn(ProblemFacts problem, long actor, Instant at)
    implements ProblemEvent {
  @Override
  public String kind() {
    return "problem.withdrawn";
  }
}
