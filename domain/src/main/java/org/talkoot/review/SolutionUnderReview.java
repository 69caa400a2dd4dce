package org.talkoot.review;

import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.Anonymity;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * What a review must know of the solution and its problem.
 *
 * @param lastRevision number of the newest revision
 * @param takesReviews false once the problem is decided, and before reviewing starts
 * @param reviewsWanted how many reviews of a solution the brief pays for
 * @param anonymity who may see whom until the decision
 */
public record SolutionUnderReview(
    SolutionId solution,
    ProblemId problem,
    NetworkId network,
    MemberId author,
    MemberId requester,
    List<Long> topics,
    int lastRevision,
    boolean takesReviews,
    int reviewsWanted,
    Rubric rubric,
    Anonymity anonymity) {}
