package org.talkoot.problem;

import java.time.Instant;

/** A problem came to its end: its outcome is known, or nothing was accepted. */
public record ProblemClosed(ProblemFacts problem, long actor, Instant at) implements ProblemEvent {
  @Override
  public String kind() {
    return "problem.closed";
  }
}
