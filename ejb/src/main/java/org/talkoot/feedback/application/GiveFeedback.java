package org.talkoot.feedback.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.feedback.FeedbackKind;
import org.talkoot.member.MemberId;

/**
 * Tell the operator something about the portal.
 *
 * @param kind null when it could not be read
 * @param email where an answer is wanted, empty for none
 * @param by empty for a visitor
 */
public record GiveFeedback(
    @Nullable FeedbackKind kind,
    String text,
    String email,
    String language,
    Optional<MemberId> by) {
  /** Hides the address from logs. */
  @Override
  public String toString() {
    return "feedback";
  }
}
