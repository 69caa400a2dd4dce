package org.talkoot.decision.application;

import java.time.Instant;
import java.util.List;
import org.talkoot.decision.DecisionId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;

/**
 * A decision as everybody can read it.
 *
 * @param onTime whether it came by the promised day
 * @param text the reasons for the whole, may be empty
 * @param solutions every solution that stood then: the accepted ones first
 */
public record DecisionView(
    DecisionId id,
    ProblemId problem,
    PersonRef requester,
    Instant at,
    boolean onTime,
    String text,
    List<DecidedSolution> solutions) {
  /** Returns the accepted solutions. */
  public List<DecidedSolution> accepted() {
    return solutions.stream().filter(DecidedSolution::accepted).toList();
  }
}
