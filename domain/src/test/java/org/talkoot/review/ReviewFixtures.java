package org.talkoot.review;

import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.Anonymity;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/** A solution by Tuula to Kaisa's problem, and what Eero would say of it. */
final class ReviewFixtures {
  static final MemberId KAISA = MemberId.of(1);
  static final MemberId TUULA = MemberId.of(2);
  static final MemberId EERO = MemberId.of(3);
  static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");

  static final Rubric RUBRIC =
      Rubric.of(
          List.of(
              new RubricCriterion("c1", "Ten users a day", 3, false),
              new RubricCriterion("c2", "Readable in five minutes", 1, false)));

  private ReviewFixtures() {}

  static SolutionUnderReview aSolution() {
    return aSolution(true);
  }

  static SolutionUnderReview aSolution(boolean takesReviews) {
    return new SolutionUnderReview(
        SolutionId.of(20),
        ProblemId.of(10),
        NetworkId.COMMONS,
        TUULA,
        KAISA,
        List.of(7L),
        2,
        takesReviews,
        2,
        RUBRIC,
        Anonymity.NONE);
  }

  static Review aReview() {
    return Review.deliver(
        aSolution(), EERO, Candidacy.STRANGER, anAssessment(), ReviewSeats.Seat.NONE, 0, NOON);
  }

  static Assessment anAssessment() {
    return anAssessment(scores("because I tried it"), List.of(), 2);
  }

  static Assessment anAssessment(
      List<CriterionScore> scores, List<Conflict> conflicts, int revision) {
    return new Assessment(scores, Verdict.APPROVE, 4, "The list", null, conflicts, revision);
  }

  static List<CriterionScore> scores(String rationale) {
    return RUBRIC.criteria().stream()
        .map(criterion -> new CriterionScore(criterion.id(), 4, rationale))
        .toList();
  }
}
