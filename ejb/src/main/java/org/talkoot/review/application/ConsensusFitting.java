package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.network.NetworkId;
import org.talkoot.review.ConsensusFit;
import org.talkoot.review.ConsensusModel;
import org.talkoot.review.FittedSolution;
import org.talkoot.review.Grades;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.ConsensusRows.Fit;
import org.talkoot.review.persistence.FittingRows;

/** Fits all reviews of a network anew, every night and whenever there are many more of them. */
@Stateless
public class ConsensusFitting {
  private static final Duration NIGHT = Duration.ofHours(3);

  /** However much reviewers agree, a single score is not surer than this variance. */
  private static final double LEAST_USUAL = 0.05;

  private ConsensusRows rows;
  private FittingRows networks;
  private ConsensusKeeping keeping;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public ConsensusFitting() {}

  /** Fits what these rows tell. */
  @Inject
  public ConsensusFitting(
      ConsensusRows rows, FittingRows networks, ConsensusKeeping keeping, Clock clock) {
    this.rows = rows;
    this.networks = networks;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** Returns the networks that wait for a fit. */
  public List<NetworkId> waiting() {
    Instant now = clock.instant();
    Instant tonight = now.truncatedTo(ChronoUnit.DAYS).plus(NIGHT);
    return networks.waitingSince(
        tonight.isAfter(now) ? tonight.minus(Duration.ofDays(1)) : tonight);
  }

  /**
   * Fits one network as its reviews stand, beside the fit in force, which takes reviews meanwhile.
   * Then reviews wait for the moment in which what came since is fitted in and the new fit takes
   * the place of the old one.
   */
  public void fit(NetworkId network) {
    Instant now = clock.instant();
    networks.takeTurn(network);
    Fit old = rows.inForce(network, ConsensusKeeping.USUAL_AT_FIRST);
    networks.forgetBefore(old);
    Found found = found(network);
    Fit next = old.next(Math.max(LEAST_USUAL, found.fit().usualVariance()));
    rows.keepReviewers(next, found.reviewers());
    rows.keepSolutions(next, found.solutions());
    rows.holdAlone(network, ConsensusKeeping.USUAL_AT_FIRST);
    networks.behind(old, next).forEach(late -> keeping.renew(next, late));
    networks.takePlace(next, found.reviews(), now);
  }

  private Found found(NetworkId network) {
    Grades grades = new Grades();
    Map<Long, Solution> solutions = new TreeMap<>();
    long reviews =
        networks.tellAll(
            network,
            (review, scores) ->
                solutions
                    .computeIfAbsent(review.solution(), Solution::new)
                    .take(review.reviewer(), scores, grades));
    return new Found(solutions, ConsensusModel.fit(grades), reviews);
  }

  private record Found(Map<Long, Solution> all, ConsensusFit fit, long reviews) {
    Map<Long, ReviewerBias> reviewers() {
      Map<Long, ReviewerBias> reviewers = new TreeMap<>();
      all.values().stream()
          .flatMap(solution -> solution.given.keySet().stream())
          .forEach(one -> reviewers.put(one, fit.reviewer(one)));
      return reviewers;
    }

    Map<Long, FittedSolution> solutions() {
      Map<Long, FittedSolution> solutions = new TreeMap<>();
      all.forEach((id, solution) -> solutions.put(id, solution.fitted(fit)));
      return solutions;
    }
  }

  /** One criterion of one solution, as the model names it. */
  private record Item(long solution, String criterion) {}

  private static final class Solution {
    private final Map<Long, Map<String, Integer>> given = new TreeMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final long id;

    Solution(long id) {
      this.id = id;
    }

    void take(long reviewer, Map<String, Integer> scores, Grades grades) {
      given.put(reviewer, scores);
      scores.forEach(
          (criterion, score) ->
              grades.add(
                  items.computeIfAbsent(criterion, name -> new Item(id, name)), reviewer, score));
    }

    FittedSolution fitted(ConsensusFit fit) {
      Map<String, Double> scores = new TreeMap<>();
      items.forEach((criterion, item) -> scores.put(criterion, fit.of(item)));
      return new FittedSolution(given, scores);
    }
  }
}
