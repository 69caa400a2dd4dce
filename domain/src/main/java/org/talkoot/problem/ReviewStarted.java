package org.talkoot.problem;

import java.time.Instant;

/** The time for answers is over, by the clock or by the requester. */
public record ReviewStarted(ProblemFacts problem, long actor, Instant at) implements ProblemEvent {
  @Override
  public String kind() {
    return "problem.reviewStarted";
  }
}
