package org.talkoot.problem;

import java.time.Instant;

/** Somebody began to word a problem. */
public record ProblemDrafted(ProblemFacts problem, long actor, Instant at) implements ProblemEvent {
  @Override
  public String kind() {
    return "problem.drafted";
  }
}
