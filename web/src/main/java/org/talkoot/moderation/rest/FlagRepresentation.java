package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.shared.Ids;

/**
 * A report. Who made it is told to nobody.
 *
 * @param id of the report
 * @param thing what was reported
 * @param problem it belongs to, null for profiles
 * @param content the words that were reported, for managers
 * @param same how many open reports there are of the same thing
 * @param reasons what the manager told, empty while it is open
 * @param hiding by which it is hidden now, for managers
 */
@Schema(name = "Flag")
public record FlagRepresentation(
    String id,
    String network,
    Target thing,
    @Nullable String problem,
    @Schema(allowableValues = {"respect", "privacy", "honesty", "matter", "law"}) String rule,
    String text,
    String content,
    int same,
    Instant flaggedAt,
    @Schema(allowableValues = {"open", "hidden", "kept"}) String state,
    @Nullable Instant settledAt,
    String reasons,
    @Nullable String hiding) {
  /**
   * What was reported.
   *
   * @param id of a profile its handle
   */
  @Schema(name = "FlaggedThing")
  public record Target(
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
          String type,
      String id) {}

  static FlagRepresentation of(FlagView view) {
    String id =
        view.thing() == Thing.PROFILE && view.handle() != null
            ? view.handle()
            : Ids.text(view.thingId());
    return new FlagRepresentation(
        view.id().toString(),
        view.networkSlug(),
        new Target(view.thing().code(), id),
        view.problem() == null ? null : view.problem().toString(),
        view.rule().code(),
        view.text(),
        view.content(),
        view.same(),
        view.flaggedAt(),
        view.state().code(),
        view.settledAt(),
        view.reasons(),
        view.hiding() == null ? null : view.hiding().toString());
  }
}
