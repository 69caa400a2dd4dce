package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.ReportThing;

/**
 * A report as clients send it.
 *
 * @param rule the ground rule that was broken
 */
@Schema(name = "FlagRequest")
public record FlagRequest(
    @Nullable Target thing,
    @Schema(allowableValues = {"respect", "privacy", "honesty", "matter", "law"})
        @Nullable String rule,
    @Schema(minLength = 1, maxLength = 2000) @Nullable String text) {
  /**
   * What is reported.
   *
   * @param id of a profile its handle
   */
  @Schema(name = "FlagTarget")
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
          @Nullable String type,
      @Nullable String id) {}

  ReportThing command(MemberId by, long id) {
    return new ReportThing(
        by,
        kind(),
        id,
        GroundRule.of(Objects.requireNonNullElse(rule, "")).orElse(null),
        Objects.requireNonNullElse(text, ""));
  }

  @Nullable Thing kind() {
    return thing == null || thing.type() == null ? null : Thing.of(thing.type()).orElse(null);
  }

  String givenId() {
    return thing == null ? "" : Objects.requireNonNullElse(thing.id(), "");
  }
}
