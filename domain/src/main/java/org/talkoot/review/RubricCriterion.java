package org.talkoot.review;

/**
 * One thing a review scores.
 *
 * @param id how reviews name it
 * @param text the brief's words; empty for a standing criterion, whose words are in the bundles
 * @param weight its weight among the brief's criteria, where only the ratio counts
 * @param standing true when every rubric carries it
 */
public record RubricCriterion(String id, String text, int weight, boolean standing) {
  /** Returns the criterion with these words. */
  public RubricCriterion worded(String words) {
    return new RubricCriterion(id, words, weight, standing);
  }
}
