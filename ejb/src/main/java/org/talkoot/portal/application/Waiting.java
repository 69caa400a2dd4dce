package org.talkoot.portal.application;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;

/**
 * A problem that waits for somebody.
 *
 * @param kind {@code unanswered}, {@code undecided} or {@code untold}
 * @param since since when it waits
 */
public record Waiting(
    String kind,
    ProblemId problem,
    String question,
    @Nested("requester") PersonRef requester,
    Instant since) {}
