package org.talkoot.portal.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.draft.DraftKey;
import org.talkoot.problem.ProblemId;

/**
 * Something a member is writing and has not sent.
 *
 * @param problem whose matter it is, null when the member may not know of it any more
 * @param question of the problem, null with it; may be empty in a brief
 * @param sendable whether it can still be sent; if not, its words can be read and copied
 * @param words what was written, as far as it is text
 */
public record Unsent(
    DraftKey key,
    @Nullable ProblemId problem,
    @Nullable String question,
    boolean sendable,
    String words,
    Instant savedAt) {}
