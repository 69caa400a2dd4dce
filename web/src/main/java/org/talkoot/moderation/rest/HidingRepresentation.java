package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.application.HidingView;

/**
 * Something hidden, with its statement of reasons; for its author and managers of the network.
 *
 * @param problem it belongs to, null for profiles
 * @param content the words that were hidden
 * @param appeal what the author says against it, null while there is none
 * @param answer to the appeal, empty while there is none
 * @param liftedAt when it was shown again, null while it is hidden
 */
@Schema(name = "Hiding")
public record HidingRepresentation(
    String id,
    String network,
    @Schema(
            allowableValues = {
              "problem",
              "solution",
              "comment",
              "review",
              "refinement",
              "thanks",
              "profile"
            })
        String thing,
    @Nullable String problem,
    @Schema(allowableValues = {"respect", "privacy", "honesty", "matter", "law"}) String rule,
    String facts,
    String content,
    Instant hiddenAt,
    @Nullable String appeal,
    @Nullable Instant appealedAt,
    String answer,
    @Nullable Instant answeredAt,
    @Nullable Instant liftedAt) {
  static HidingRepresentation of(HidingView view) {
    return new HidingRepresentation(
        view.id().toString(),
        view.networkSlug(),
        view.thing().code(),
        view.problem() == null ? null : view.problem().toString(),
        view.rule().code(),
        view.facts(),
        view.content(),
        view.hiddenAt(),
        view.appeal(),
        view.appealedAt(),
        view.answer(),
        view.answeredAt(),
        view.liftedAt());
  }
}
