package org.talkoot.search.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.talkoot.search.SearchTerms;
import org.talkoot.search.application.SearchFilter;

/** What a client searches for. */
public class SearchQuery {
  @QueryParam("q")
  @Parameter(
      required = true,
      description =
          "Words to search for, all of them; \"words in quotes\" stand side by side, -words are left"
              + " out, the last word may be the beginning of one.",
      schema = @Schema(type = "string", minLength = 1, maxLength = 200))
  private @Nullable String q;

  @QueryParam("kind")
  @Parameter(
      schema =
          @Schema(
              type = "string",
              allowableValues = {"problem", "solution", "outcome", "person", "topic", "network"}))
  private @Nullable String kind;

  @QueryParam("network")
  @Parameter(description = "Slug of a network.", schema = @Schema(type = "string", maxLength = 200))
  private @Nullable String network;

  @QueryParam("topic")
  @Parameter(description = "Slug of a topic.", schema = @Schema(type = "string", maxLength = 200))
  private @Nullable String topic;

  @QueryParam("status")
  @Parameter(
      description = "Of problems and what belongs to them.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"open", "inReview", "decided", "outcome", "closed"}))
  private @Nullable String status;

  @QueryParam("language")
  @Parameter(
      description = "Of problems and what belongs to them.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"en", "fi", "sv"}))
  private @Nullable String language;

  SearchTerms terms() {
    return SearchTerms.of(q);
  }

  SearchFilter filter() {
    return SearchFilter.of(kind, network, topic, status, language);
  }
}
