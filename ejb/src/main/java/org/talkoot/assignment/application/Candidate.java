package org.talkoot.assignment.application;

import org.talkoot.assignment.Pairing;
import org.talkoot.assignment.Suitability;
import org.talkoot.assignment.persistence.ReviewerRows.Reviewer;

/**
 * A reviewer whom no rule keeps from a solution.
 *
 * @param mayReview whether their level, or being a manager, lets them review without a mentor
 */
record Candidate(long solution, Reviewer reviewer, boolean mayReview, Suitability suitability) {
  Pairing pairing() {
    return new Pairing(solution, reviewer.member().value(), suitability.value());
  }
}
