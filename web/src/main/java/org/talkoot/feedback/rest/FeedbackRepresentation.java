package org.talkoot.feedback.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.feedback.application.FeedbackView;

/**
 * A piece of feedback, for operators.
 *
 * @param email where an answer is wanted, empty for none
 * @param member handle of whoever sent it, null for a visitor
 * @param settledAt when an operator was done with it, null before
 */
@Schema(name = "Feedback")
public record FeedbackRepresentation(
    String id,
    @Schema(allowableValues = {"accessibility", "content", "other"}) String kind,
    String text,
    String email,
    String language,
    @Nullable String member,
    Instant sentAt,
    @Nullable Instant settledAt) {
  static FeedbackRepresentation of(FeedbackView view) {
    return new FeedbackRepresentation(
        view.id().toString(),
        view.kind(),
        view.text(),
        view.email(),
        view.language(),
        view.handle(),
        view.sentAt(),
        view.settledAt());
  }
}
