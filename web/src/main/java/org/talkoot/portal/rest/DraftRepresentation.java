package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.portal.application.Unsent;
import org.talkoot.problem.ProblemId;

/**
 * Something the caller is writing and has not sent.
 *
 * @param id kind and subject
 */
@Schema(name = "UnsentDraft")
public record DraftRepresentation(
    String id,
    String kind,
    @Nullable ProblemId problem,
    @Nullable String question,
    boolean sendable,
    String text,
    Instant savedAt) {
  static DraftRepresentation of(Unsent draft) {
    return new DraftRepresentation(
        draft.key().toString(),
        draft.key().kind().code(),
        draft.problem(),
        draft.question(),
        draft.sendable(),
        draft.words(),
        draft.savedAt());
  }
}
