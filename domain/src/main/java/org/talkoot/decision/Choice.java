package org.talkoot.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * What the requester chose, as they put it.
 *
 * @param accepted the chosen solutions; empty when none is chosen
 * @param reasons why, for single solutions, chosen or not
 * @param text why, for the whole; needed when nothing is chosen
 */
public record Choice(List<Accepted> accepted, List<Reason> reasons, @Nullable String text) {
  /** Copies the lists so that the choice cannot change. */
  public Choice {
    accepted = List.copyOf(accepted);
    reasons = List.copyOf(reasons);
  }

  /** A chosen solution, with shares in per cent of everything chosen; none to take the proposal. */
  public record Accepted(SolutionId solution, List<Sharer> shares) {
    /** Copies the shares so that they cannot change. */
    public Accepted {
      shares = List.copyOf(shares);
    }
  }

  /** A contributor and their share in whole per cent. */
  public record Sharer(MemberId member, int share) {}

  /** Why a solution was chosen or not. */
  public record Reason(SolutionId solution, String text) {}

  /** Tells whether the requester chose nothing. */
  public boolean isNone() {
    return accepted.isEmpty();
  }

  /** Returns the choice with everybody who shares named anew, for each solution on its own. */
  public Choice naming(BiFunction<SolutionId, MemberId, MemberId> names) {
    return new Choice(
        accepted.stream()
            .map(
                one ->
                    new Accepted(
                        one.solution(),
                        one.shares().stream()
                            .map(
                                share ->
                                    new Sharer(
                                        names.apply(one.solution(), share.member()), share.share()))
                            .toList()))
            .toList(),
        reasons,
        text);
  }

  boolean isAccepted(SolutionId solution) {
    return accepted.stream().anyMatch(one -> one.solution().equals(solution));
  }

  boolean namesShares() {
    return accepted.stream().anyMatch(one -> !one.shares().isEmpty());
  }

  boolean hasText() {
    return text != null && !text.isBlank();
  }

  Optional<Reason> reasonFor(SolutionId solution) {
    return reasons.stream().filter(reason -> reason.solution().equals(solution)).findFirst();
  }
}
