package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.talkoot.privacy.application.MentionView;
import org.talkoot.shared.Ids;

/**
 * A place where a word of a former member's name may stand.
 *
 * @param words what stands around it; empty while the problem keeps people or texts hidden
 */
@Schema(name = "Mention")
public record MentionRepresentation(
    String id,
    String network,
    @Schema(allowableValues = {"problem", "solution", "comment", "review", "refinement", "thanks"})
        String thing,
    String thingId,
    String problem,
    String question,
    String words,
    Instant foundAt) {
  static MentionRepresentation of(MentionView view) {
    return new MentionRepresentation(
        view.id().toString(),
        view.networkSlug(),
        view.thing(),
        Ids.text(view.thingId()),
        view.problem().toString(),
        view.question(),
        view.words(),
        view.foundAt());
  }
}
