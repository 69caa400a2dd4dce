package org.talkoot.review.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.Conflict;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.ReviewId;
import org.talkoot.review.WeighedReview;
import org.talkoot.solution.SolutionId;

/**
 * A review as its viewer sees it.
 *
 * @param scores by criterion, in the order of the rubric
 * @param verdict {@code approve}, {@code changes} or {@code reject}
 * @param overall the scores as one number of 1 to 5, weighed as the rubric says
 * @param counts whether it earns points
 * @param response the author's answer, null for none
 * @param helpfulToAuthor null as long as the author has not said
 * @param helpfulToRequester null as long as the requester has not said
 * @param mine whether the viewer wrote it
 * @param weighed its scores with what is known of its reviewer
 */
public record ReviewView(
    ReviewId id,
    SolutionId solution,
    ProblemId problem,
    PersonRef reviewer,
    int revision,
    List<CriterionScore> scores,
    String verdict,
    int confidence,
    String best,
    String mustChange,
    List<Conflict> conflicts,
    double overall,
    boolean counts,
    Instant at,
    @Nullable String response,
    @Nullable Instant respondedAt,
    @Nullable Boolean helpfulToAuthor,
    @Nullable Boolean helpfulToRequester,
    boolean mine,
    WeighedReview weighed) {}
