package org.talkoot.feedback.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.feedback.FeedbackKind;
import org.talkoot.feedback.application.GiveFeedback;
import org.talkoot.member.MemberId;

/**
 * Feedback as clients send it.
 *
 * @param email where an answer is wanted; left out for none
 */
@Schema(name = "FeedbackRequest")
public record FeedbackRequest(
    @Schema(allowableValues = {"accessibility", "content", "other"}) @Nullable String kind,
    @Schema(minLength = 10, maxLength = 4000) @Nullable String text,
    @Nullable String email) {
  GiveFeedback command(String language, Optional<MemberId> by) {
    return new GiveFeedback(
        FeedbackKind.of(Objects.requireNonNullElse(kind, "")).orElse(null),
        Objects.requireNonNullElse(text, ""),
        Objects.requireNonNullElse(email, ""),
        language,
        by);
  }

  /** Hides the address from logs. */
  @Override
  public String toString() {
    return "feedback request";
  }
}
