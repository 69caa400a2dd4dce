package org.talkoot.assignment.application;

import java.util.List;
import org.talkoot.member.application.PersonRef;

/**
 * Somebody whom a manager can ask for a review.
 *
 * @param suitability how well they fit, on one scale for all
 * @param freeLoad how many more reviews they take this week
 */
public record CandidateView(
    PersonRef reviewer, double suitability, List<ReasonView> reasons, int freeLoad) {
  /** Copies the reasons so that the view cannot change. */
  public CandidateView {
    reasons = List.copyOf(reasons);
  }
}
