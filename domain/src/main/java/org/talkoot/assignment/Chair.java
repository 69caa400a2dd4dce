package org.talkoot.assignment;

import java.time.Instant;
import java.util.List;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * What a seat must know of its solution and the problem.
 *
 * @param decisionDue when the requester promised to have decided, far away when they did not
 */
public record Chair(
    SolutionId solution,
    ProblemId problem,
    NetworkId network,
    List<Long> topics,
    Instant decisionDue) {
  /** Copies the topics so that the seat cannot change. */
  public Chair {
    topics = List.copyOf(topics);
  }
}
