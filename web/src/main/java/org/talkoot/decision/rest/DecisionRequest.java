package org.talkoot.decision.rest;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.Choice;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * A decision as clients send it.
 *
 * @param accepted the chosen solutions; none needs a text
 * @param reasons why, for single solutions, chosen or not
 * @param text why, for the whole
 */
@Schema(name = "DecisionRequest")
public record DecisionRequest(
    @ArraySchema(maxItems = 100) @Nullable List<AcceptedRequest> accepted,
    @ArraySchema(maxItems = 500) @Nullable List<ReasonRequest> reasons,
    @Schema(maxLength = 8_000) @Nullable String text) {
  private static final SolutionId NO_SOLUTION = SolutionId.of(0);

  /** A chosen solution; without shares the proposal counts. */
  @Schema(name = "AcceptedRequest")
  public record AcceptedRequest(
      @Nullable SolutionId solution,
      @ArraySchema(maxItems = 100) @Nullable List<ShareRequest> shares) {
    Choice.Accepted accepted(Names members) {
      return new Choice.Accepted(
          requireNonNullElse(solution, NO_SOLUTION),
          requireNonNullElse(shares, List.<ShareRequest>of()).stream()
              .map(share -> share.sharer(requireNonNullElse(solution, NO_SOLUTION), members))
              .toList());
    }
  }

  /** A contributor's share in whole per cent of everything that is accepted. */
  @Schema(name = "ShareRequest")
  public record ShareRequest(
      @Schema(maxLength = 40, description = "Handle; in a blind problem the name of the part.")
          @Nullable String member,
      @Schema(minimum = "0", maximum = "100") @Nullable Integer share) {
    Choice.Sharer sharer(SolutionId solution, Names members) {
      return new Choice.Sharer(members.memberOf(solution, member), requireNonNullElse(share, -1));
    }
  }

  /** Why a solution was chosen or not. */
  @Schema(name = "ReasonRequest")
  public record ReasonRequest(
      @Nullable SolutionId solution, @Schema(maxLength = 8_000) @Nullable String text) {
    Choice.Reason reason() {
      return new Choice.Reason(
          requireNonNullElse(solution, NO_SOLUTION), requireNonNullElse(text, ""));
    }
  }

  Choice choice(Names members) {
    return new Choice(
        requireNonNullElse(accepted, List.<AcceptedRequest>of()).stream()
            .map(one -> one.accepted(members))
            .toList(),
        requireNonNullElse(reasons, List.<ReasonRequest>of()).stream()
            .map(ReasonRequest::reason)
            .toList(),
        text);
  }

  /** Who is meant by a name in a solution. */
  interface Names {
    /** Returns the member of the name, or the id that nobody has. */
    MemberId memberOf(SolutionId solution, @Nullable String name);
  }
}
