package org.talkoot.badge.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Badge;
import org.talkoot.problem.ProblemId;

/**
 * A badge that somebody holds.
 *
 * @param id id of the grant
 * @param badge as it was defined when it was granted
 * @param network slug
 * @param problem the problem of the deed that earned it, null when there is none to show
 * @param question its question
 */
public record GrantView(
    long id,
    Badge badge,
    String network,
    String networkName,
    Instant at,
    @Nullable ProblemId problem,
    @Nullable String question) {}
