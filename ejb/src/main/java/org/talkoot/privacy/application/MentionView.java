package org.talkoot.privacy.application;

import java.time.Instant;
import org.talkoot.privacy.MentionId;
import org.talkoot.problem.ProblemId;

/**
 * A place where a word of a former member's name may stand.
 *
 * @param thing what kind of text, for instance {@code comment}
 * @param question of the problem it belongs to
 * @param words what stands around the place; empty while the problem keeps people or texts hidden
 */
public record MentionView(
    MentionId id,
    String networkSlug,
    String thing,
    long thingId,
    ProblemId problem,
    String question,
    String words,
    Instant foundAt) {}
