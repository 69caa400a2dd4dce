package org.talkoot.portal.application;

/**
 * What others brought to a problem since somebody read its page.
 *
 * @param moves how often the problem itself moved on: review, decision, outcome, end
 */
public record ProblemNews(int solutions, int reviews, int comments, int moves) {
  /** Tells whether there is nothing new. */
  public boolean isEmpty() {
    return solutions + reviews + comments + moves == 0;
  }
}
