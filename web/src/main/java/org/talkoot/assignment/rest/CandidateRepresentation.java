package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.assignment.application.CandidateView;
import org.talkoot.web.rest.Person;

/**
 * Somebody whom a manager can ask for a review.
 *
 * @param suitability how well they fit, on one scale for all
 * @param freeLoad how many more reviews they take this week
 */
@Schema(name = "ReviewCandidate")
public record CandidateRepresentation(
    Person reviewer, double suitability, List<ReasonRepresentation> reasons, int freeLoad) {
  static CandidateRepresentation of(CandidateView view) {
    return new CandidateRepresentation(
        Person.of(view.reviewer()),
        view.suitability(),
        view.reasons().stream().map(ReasonRepresentation::of).toList(),
        view.freeLoad());
  }
}
