package org.talkoot.problem.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.AiUse;
import org.talkoot.problem.Brief;
import org.talkoot.problem.BriefBuilder;
import org.talkoot.problem.Criterion;
import org.talkoot.problem.Mode;
import org.talkoot.problem.Pledge;
import org.talkoot.problem.Pot;
import org.talkoot.problem.ReviewPolicy;

/** A brief as clients send it; what is left out has the usual terms, or is still to be written. */
@Schema(name = "BriefRequest")
public record BriefRequest(
    @Schema(maxLength = 40, description = "Slug of the network; `commons` when left out.")
        @Nullable String network,
    @Schema(maxLength = 300) @Nullable String question,
    @Schema(maxLength = 10_000, description = "Markdown.") @Nullable String background,
    @Schema(maxLength = 2_000, description = "Markdown.") @Nullable String deliverable,
    @ArraySchema(maxItems = 7) @Nullable List<CriterionRequest> criteria,
    @ArraySchema(maxItems = 20, schema = @Schema(implementation = String.class, maxLength = 500))
        @Nullable List<String> scopeIn,
    @ArraySchema(maxItems = 20, schema = @Schema(implementation = String.class, maxLength = 500))
        @Nullable List<String> scopeOut,
    @ArraySchema(maxItems = 5, schema = @Schema(implementation = String.class, maxLength = 500))
        @Nullable List<String> topics,
    @Nullable Instant deadline,
    @Nullable LocalDate decideBy,
    @Schema(allowableValues = {"en", "fi", "sv"}) @Nullable String language,
    @Schema(maxLength = 500) @Nullable String audience,
    @Nullable PledgeRequest pledge,
    @Nullable Pot pot,
    @Schema(minimum = "0", maximum = "1000000") @Nullable Integer bounty,
    @Schema(maxLength = 500) @Nullable String prize,
    @Nullable Mode mode,
    @Nullable ReviewPolicy review,
    @Schema(minimum = "0", maximum = "10") @Nullable Integer reviewsWanted,
    @Nullable AiUse aiUse) {
  private static final String COMMONS = "commons";

  /** One condition as clients send it. */
  @Schema(name = "CriterionRequest")
  public record CriterionRequest(
      @Schema(maxLength = 20, description = "Keeps the id of a condition that was there before.")
          @Nullable String id,
      @Schema(maxLength = 500) @Nullable String text,
      @Schema(minimum = "1", maximum = "100") @Nullable Integer weight) {
    Criterion criterion() {
      return new Criterion(
          requireNonNullElse(id, ""), requireNonNullElse(text, ""), requireNonNullElse(weight, 1));
    }
  }

  /** What the requester promises, as clients send it. */
  @Schema(name = "PledgeRequest")
  public record PledgeRequest(
      @Schema(maxLength = 2_000) @Nullable String use,
      @Schema(maxLength = 500) @Nullable String by,
      @Nullable LocalDate when) {
    Pledge pledge() {
      return new Pledge(requireNonNullElse(use, ""), requireNonNullElse(by, ""), when);
    }
  }

  String networkOrCommons() {
    return requireNonNullElse(network, COMMONS);
  }

  Brief brief() {
    Brief usual = Brief.asking("").write();
    return terms(texts(Brief.asking(requireNonNullElse(question, "")), usual), usual).write();
  }

  private BriefBuilder texts(BriefBuilder brief, Brief usual) {
    return brief
        .background(requireNonNullElse(background, ""))
        .deliverable(requireNonNullElse(deliverable, ""))
        .criteria(orNone(criteria).stream().map(CriterionRequest::criterion).toList())
        .scopeIn(orNone(scopeIn))
        .scopeOut(orNone(scopeOut))
        .topics(orNone(topics))
        .language(requireNonNullElse(language, usual.language()))
        .audience(requireNonNullElse(audience, ""))
        .pledge(pledge == null ? Pledge.NONE : pledge.pledge())
        .prize(requireNonNullElse(prize, ""));
  }

  private BriefBuilder terms(BriefBuilder brief, Brief usual) {
    return brief
        .deadline(deadline)
        .decideBy(decideBy)
        .pot(requireNonNullElse(pot, usual.pot()))
        .bounty(requireNonNullElse(bounty, usual.bounty()))
        .mode(requireNonNullElse(mode, usual.mode()))
        .review(requireNonNullElse(review, usual.review()))
        .reviewsWanted(requireNonNullElse(reviewsWanted, usual.reviewsWanted()))
        .aiUse(requireNonNullElse(aiUse, usual.aiUse()));
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return requireNonNullElse(list, List.<T>of()).stream().filter(Objects::nonNull).toList();
  }
}
