package org.talkoot.solution.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.SolutionId;

/**
 * A comment as its viewer sees it.
 *
 * @param solution the solution it is on, null when on the brief
 * @param html the text rendered and sanitised
 * @param useful whether the requester marked it as useful coaching before the problem opened
 */
public record CommentView(
    CommentId id,
    ProblemId problem,
    @Nullable SolutionId solution,
    PersonRef author,
    String text,
    String html,
    String language,
    Instant at,
    boolean useful) {}
