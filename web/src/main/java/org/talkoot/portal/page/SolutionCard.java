package org.talkoot.portal.page;

import java.util.List;
import java.util.Optional;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.review.application.ConsensusView;
import org.talkoot.review.application.ReviewView;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.SolutionView;

/** A solution with everything that was said of it. */
public record SolutionCard(
    SolutionView solution,
    ConsensusView consensus,
    List<ReviewView> reviews,
    List<CommentView> comments,
    Optional<DecidedSolution> decided) {

  /** Tells whether the requester accepted it. */
  public boolean accepted() {
    return solution.isAccepted();
  }

  /** Tells whether there is a score to show. */
  public boolean scored() {
    return consensus.overall() != null;
  }

  /** Returns the requester's reason, empty before the decision. */
  public String reason() {
    return decided.map(DecidedSolution::reason).orElse("");
  }
}
