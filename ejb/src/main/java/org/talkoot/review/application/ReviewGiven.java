package org.talkoot.review.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewId;
import org.talkoot.solution.SolutionId;

/**
 * A review that a member has sent.
 *
 * @param answered whether the author has answered it
 * @param helpfulToAuthor null as long as the author has not said
 * @param helpfulToRequester null as long as the requester has not said
 */
public record ReviewGiven(
    ReviewId id,
    SolutionId solution,
    ProblemId problem,
    String question,
    Instant at,
    boolean answered,
    @Nullable Boolean helpfulToAuthor,
    @Nullable Boolean helpfulToRequester) {
  /** Tells whether the author or the requester found it helpful. */
  public boolean isFoundHelpful() {
    return Boolean.TRUE.equals(helpfulToAuthor) || Boolean.TRUE.equals(helpfulToRequester);
  }
}
