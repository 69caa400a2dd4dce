package org.talkoot.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.talkoot.network.NetworkId;
import org.talkoot.review.FittedSolution;
import org.talkoot.review.LocalConsensus;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.ConsensusRows.Fit;
import org.talkoot.review.persistence.NeighbourRows;
import org.talkoot.solution.SolutionId;

/**
 * Brings what is known of reviewers up to date, in the transaction of the review.
 *
 * <p>Locks, in this order: the solution (its reviews come one after the other), the network's fit
 * in share, the reviewers by id; accounts come after. Who holds the reviewers reads their other
 * solutions as they stay: nobody fits one of these meanwhile.
 */
@Dependent
public class ConsensusKeeping {
  /** The mean variance of a single score before anything was fitted. */
  static final double USUAL_AT_FIRST = 0.5;

  /**
   * Of who gave more single scores than this, one review moves too little to fit their other
   * solutions again.
   */
  private static final int MOST_GRADES = 300;

  private final ConsensusRows rows;
  private final NeighbourRows neighbours;

  /** Keeps it in these rows. */
  @Inject
  public ConsensusKeeping(ConsensusRows rows, NeighbourRows neighbours) {
    this.rows = rows;
    this.neighbours = neighbours;
  }

  /** Fits the solution again, to which a review was added; the solution must be held. */
  public void renew(NetworkId network, SolutionId solution) {
    renew(rows.share(network, USUAL_AT_FIRST), solution);
  }

  /**
   * Fits solutions again of which reviews were removed; they must be held. Reviews of the network
   * wait until the end, since the reviewers of several solutions are not held in one order.
   */
  public void renewAll(NetworkId network, Collection<SolutionId> solutions) {
    Fit fit = rows.holdAlone(network, USUAL_AT_FIRST);
    solutions.forEach(solution -> renew(fit, solution));
  }

  /** Fits the solution again in a fit that nobody else changes. */
  void renew(Fit fit, SolutionId solution) {
    Map<Long, Map<String, Integer>> reviews = rows.reviewsOf(solution);
    FittedSolution before = rows.fittedOf(fit, solution);
    Set<Long> concerned = new TreeSet<>(before.reviews().keySet());
    concerned.addAll(reviews.keySet());
    Map<Long, ReviewerBias> held = rows.hold(fit, concerned);
    List<FittedSolution> near = neighbours.of(fit, solution, movable(held));
    Map<Long, ReviewerBias> elsewhere = new HashMap<>(neighbours.knownOf(fit, near));
    held.forEach((reviewer, known) -> elsewhere.put(reviewer, before.without(known, reviewer)));
    LocalConsensus local = LocalConsensus.of(reviews, elsewhere, near, fit.usual());
    FittedSolution now = new FittedSolution(reviews, local.scores());
    Map<Long, ReviewerBias> kept = new TreeMap<>();
    Map<Long, ReviewerBias> told = new TreeMap<>();
    for (long one : concerned) {
      ReviewerBias all = now.with(elsewhere.getOrDefault(one, ReviewerBias.UNKNOWN), one);
      kept.put(one, all);
      told.put(one, reviews.containsKey(one) ? local.reviewer(one) : all);
    }
    rows.keepReviewers(fit, kept, told);
    rows.keepSolutions(fit, Map.of(solution.value(), now));
  }

  private static List<Long> movable(Map<Long, ReviewerBias> held) {
    return held.entrySet().stream()
        .filter(one -> one.getValue().grades() <= MOST_GRADES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
