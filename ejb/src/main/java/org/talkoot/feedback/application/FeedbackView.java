package org.talkoot.feedback.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.feedback.FeedbackId;

/**
 * A piece of feedback, as operators see it.
 *
 * @param email where an answer is wanted, empty for none
 * @param handle of the member who sent it, null for a visitor
 * @param settledAt when an operator was done with it, null before
 */
public record FeedbackView(
    FeedbackId id,
    String kind,
    String text,
    String email,
    String language,
    @Nullable String handle,
    Instant sentAt,
    @Nullable Instant settledAt) {}
