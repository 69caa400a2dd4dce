package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.SkillWords;
import org.talkoot.expertise.application.WhoMightKnow;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/** What somebody should know about. */
public class LikelyExpertQuery {
  @QueryParam("topics")
  @Parameter(
      description = "Names or slugs of one to twelve topics, with commas between them.",
      required = true,
      schema = @Schema(type = "string", maxLength = 600))
  private @Nullable String topics;

  @QueryParam("language")
  @Parameter(
      description = "Leaves out those who say that they read other languages only.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"en", "fi", "sv"}))
  private @Nullable String language;

  WhoMightKnow asked(NetworkId network, MemberId asker) {
    List<String> written = List.of(Objects.requireNonNullElse(topics, "").split(",", -1));
    return new WhoMightKnow(
        network, new SkillWords(written).slugs(), Objects.requireNonNullElse(language, ""), asker);
  }
}
