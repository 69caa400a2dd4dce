package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.network.NetworkId;
import org.talkoot.review.ConsensusFit;
import org.talkoot.review.ConsensusModel;
import org.talkoot.review.Grades;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.ConsensusRows.Fitted;
import org.talkoot.review.persistence.FittingRows;

/** Fits all reviews of a network anew, every night and whenever there are many more of them. */
@Stateless
public class ConsensusFitting {
  private static final Duration NIGHT = Duration.ofHours(3);

  /** However much reviewers agree, a single score is not surer than this variance. */
  private static final double LEAST_USUAL = 0.05;

  @Inject private ConsensusRows rows;
  @Inject private FittingRows networks;
  @Inject private Clock clock;

  /** Returns the networks that wait for a fit. */
  public List<NetworkId> waiting() {
    Instant now = clock.instant();
    Instant tonight = now.truncatedTo(ChronoUnit.DAYS).plus(NIGHT);
    return networks.waitingSince(
        tonight.isAfter(now) ? tonight.minus(Duration.ofDays(1)) : tonight);
  }

  /** Fits one network; reviews of it wait until it is done. */
  public void fit(NetworkId network) {
    rows.holdAlone(network, ConsensusKeeping.USUAL_AT_FIRST);
    Grades grades = new Grades();
    Map<Long, Solution> solutions = new TreeMap<>();
    Instant now = clock.instant();
    long reviews =
        networks.tellAll(
            network,
            (review, scores) ->
                solutions
                    .computeIfAbsent(review.solution(), Solution::new)
                    .take(review.reviewer(), scores, grades));
    ConsensusFit fit = ConsensusModel.fit(grades);
    Map<Long, ReviewerBias> reviewers = new TreeMap<>();
    Map<Long, Fitted> fitted = new TreeMap<>();
    solutions.forEach(
        (id, solution) -> {
          solution.reviewers.forEach(one -> reviewers.put(one, fit.reviewer(one)));
          fitted.put(id, solution.fitted(fit));
        });
    rows.keepReviewers(network, reviewers);
    rows.keepSolutions(fitted);
    networks.fitted(network, Math.max(LEAST_USUAL, fit.usualVariance()), reviews, now);
  }

  /** One criterion of one solution, as the model names it. */
  private record Item(long solution, String criterion) {}

  private static final class Solution {
    private final List<Long> reviewers = new ArrayList<>();
    private final Map<String, Item> items = new HashMap<>();
    private final long id;

    Solution(long id) {
      this.id = id;
    }

    void take(long reviewer, Map<String, Integer> scores, Grades grades) {
      reviewers.add(reviewer);
      scores.forEach(
          (criterion, score) ->
              grades.add(
                  items.computeIfAbsent(criterion, name -> new Item(id, name)), reviewer, score));
    }

    Fitted fitted(ConsensusFit fit) {
      Map<String, Double> scores = new TreeMap<>();
      items.forEach((criterion, item) -> scores.put(criterion, fit.of(item)));
      return new Fitted(reviewers, scores);
    }
  }
}
