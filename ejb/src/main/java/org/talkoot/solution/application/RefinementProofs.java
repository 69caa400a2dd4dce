package org.talkoot.solution.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.solution.RefinementProved;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.persistence.SolutionRefiners;
import org.talkoot.solution.persistence.SolutionRefiners.Proof;
import org.talkoot.solution.persistence.VoteContext;

/**
 * Notices when refining a solution has proved worth it: at its acceptance, or when three others
 * find it helpful. Each refiner and solution is proved once and for good.
 *
 * <p>Callers append the events in one go with what caused them, so that all accounts are locked in
 * one order.
 */
@ApplicationScoped
public class RefinementProofs {
  @Inject private SolutionRefiners refiners;

  /** Lets votes on a solution with unproved refiners count one after the other. */
  void queue(VoteContext context) {
    refiners.queue(context.solution());
  }

  /** Returns what the votes that stand now prove; call {@link #queue} first. */
  List<RefinementProved> byVotes(VoteContext context, List<Long> topics, Instant now) {
    return refiners.proveByVotes(context.solution(), now).stream()
        .map(
            proof ->
                proof.told(
                    context.network().value(), topics, context.problem().value(), false, 0, now))
        .toList();
  }

  /** Returns what the votes that stand now prove; the caller holds the solution. */
  List<RefinementProved> byVotes(ProblemFacts problem, SolutionId solution, Instant now) {
    return told(refiners.proveByVotes(solution, now), problem, false, 0, now);
  }

  /**
   * Returns what accepting these solutions proves; the caller holds them.
   *
   * @param by who accepts, whose own refinements that does not prove
   */
  public List<RefinementProved> byAcceptance(
      ProblemFacts problem, List<SolutionId> accepted, MemberId by, Instant now) {
    return told(refiners.proveByAcceptance(accepted, by, now), problem, true, by.value(), now);
  }

  private static List<RefinementProved> told(
      List<Proof> proofs, ProblemFacts problem, boolean accepted, long actor, Instant now) {
    return proofs.stream()
        .map(
            proof ->
                proof.told(problem.network(), problem.topics(), problem.id(), accepted, actor, now))
        .toList();
  }
}
