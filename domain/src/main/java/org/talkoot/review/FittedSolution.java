package org.talkoot.review;

import java.util.Map;

/**
 * A solution with where the model has it.
 *
 * @param reviews the scores of its reviews by criterion id, by reviewer, as they are in the fit
 * @param scores the consensus by criterion id; it may leave the scale a little
 */
public record FittedSolution(Map<Long, Map<String, Integer>> reviews, Map<String, Double> scores) {
  /** A solution that no fit knows yet. */
  public static final FittedSolution NEW = new FittedSolution(Map.of(), Map.of());

  /** Returns what is known of a reviewer without what they scored here. */
  public ReviewerBias without(ReviewerBias known, long reviewer) {
    ReviewerBias rest = known;
    for (Map.Entry<String, Integer> score : reviews.getOrDefault(reviewer, Map.of()).entrySet()) {
      Double consensus = scores.get(score.getKey());
      rest = consensus == null ? rest : rest.without(score.getValue() - consensus);
    }
    return rest;
  }

  /** Returns what is known of a reviewer together with what they scored here. */
  public ReviewerBias with(ReviewerBias known, long reviewer) {
    ReviewerBias all = known;
    for (Map.Entry<String, Integer> score : reviews.getOrDefault(reviewer, Map.of()).entrySet()) {
      Double consensus = scores.get(score.getKey());
      all = consensus == null ? all : all.with(score.getValue() - consensus);
    }
    return all;
  }
}
