package org.talkoot.review.application;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * A solution that waits for a review the viewer may give.
 *
 * @param reviews how many it has
 * @param wanted how many the brief wants
 */
public record ReviewWaiting(
    SolutionId solution,
    ProblemId problem,
    String question,
    String network,
    String networkName,
    @Nested("author") PersonRef author,
    Instant submittedAt,
    @Nullable Instant deadline,
    int reviews,
    int wanted) {}
