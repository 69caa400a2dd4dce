package org.talkoot.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talkoot.review.LocalConsensus;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.ConsensusRows.Fitted;

/**
 * Brings what is known of reviewers up to date, in the transaction of the review.
 *
 * <p>Locks, in this order: the solution (its reviews come one after the other), the network's fit
 * in share, the reviewers by id; accounts come after.
 */
@Dependent
public class ConsensusKeeping {
  /** The mean variance of a single score before anything was fitted. */
  static final double USUAL_AT_FIRST = 0.5;

  private final ConsensusRows rows;

  /** Keeps it in these rows. */
  @Inject
  public ConsensusKeeping(ConsensusRows rows) {
    this.rows = rows;
  }

  /** Fits the solution again, to which a review was added; the solution must be held. */
  public void renew(SolutionUnderReview subject) {
    double usual = rows.share(subject.network(), USUAL_AT_FIRST);
    Map<Long, Map<String, Integer>> reviews = rows.reviewsOf(subject.solution());
    Map<Long, ReviewerBias> elsewhere =
        elsewhere(
            rows.hold(subject.network(), reviews.keySet()),
            rows.fittedOf(subject.solution()).orElse(new Fitted(List.of(), Map.of())),
            reviews);
    LocalConsensus local = LocalConsensus.of(subject.rubric(), reviews, elsewhere, usual);
    Map<Long, ReviewerBias> known = new TreeMap<>();
    reviews.keySet().forEach(reviewer -> known.put(reviewer, local.reviewer(reviewer)));
    rows.keepReviewers(subject.network(), known);
    rows.keepSolutions(
        Map.of(
            subject.solution().value(), new Fitted(List.copyOf(reviews.keySet()), local.scores())));
  }

  private static Map<Long, ReviewerBias> elsewhere(
      Map<Long, ReviewerBias> known, Fitted before, Map<Long, Map<String, Integer>> reviews) {
    Map<Long, ReviewerBias> elsewhere = new TreeMap<>(known);
    Set<Long> included = Set.copyOf(before.reviewers());
    reviews.forEach(
        (reviewer, scores) -> {
          if (included.contains(reviewer)) {
            elsewhere.computeIfPresent(reviewer, (id, all) -> without(all, scores, before));
          }
        });
    return elsewhere;
  }

  private static ReviewerBias without(
      ReviewerBias all, Map<String, Integer> scores, Fitted before) {
    ReviewerBias rest = all;
    for (Map.Entry<String, Integer> score : scores.entrySet()) {
      Double fitted = before.scores().get(score.getKey());
      rest = fitted == null ? rest : rest.without(score.getValue() - fitted);
    }
    return rest;
  }
}
