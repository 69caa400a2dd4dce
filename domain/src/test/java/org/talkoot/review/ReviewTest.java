package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.review.ReviewFixtures.EERO;
import static org.talkoot.review.ReviewFixtures.KAISA;
import static org.talkoot.review.ReviewFixtures.NOON;
import static org.talkoot.review.ReviewFixtures.TUULA;
import static org.talkoot.review.ReviewFixtures.aReview;
import static org.talkoot.review.ReviewFixtures.aSolution;
import static org.talkoot.review.ReviewFixtures.anAssessment;
import static org.talkoot.review.ReviewFixtures.scores;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talkoot.review.ReviewSeats.Seat;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Violation;

class ReviewTest {

  static Stream<Arguments> forbiddenCandidacies() {
    return Stream.of(
        Arguments.of(new Candidacy(true, false, false, 0, 0, false, false), "review.ownSolution"),
        Arguments.of(new Candidacy(false, true, false, 0, 0, false, false), "review.ownProblem"),
        Arguments.of(
            new Candidacy(false, false, true, 0, 0, false, false), "review.sameOrganisation"),
        Arguments.of(
            new Candidacy(false, false, false, 3, 3, false, false), "review.mutualRelation"),
        Arguments.of(new Candidacy(false, false, false, 0, 0, true, false), "review.connected"));
  }

  @ParameterizedTest
  @MethodSource("forbiddenCandidacies")
  void who_wrote_asked_works_there_or_trades_favours_does_not_review(
      Candidacy candidacy, String code) {
    refused(
        () -> Review.deliver(aSolution(), EERO, candidacy, anAssessment(), Seat.NONE, 0, NOON),
        code);
  }

  @Test
  void favours_in_one_direction_do_no_harm() {
    Candidacy admirer = new Candidacy(false, false, false, 40, 2, false, false);
    assertThat(Review.deliver(aSolution(), EERO, admirer, anAssessment(), Seat.NONE, 0, NOON))
        .isNotNull();
  }

  @Test
  void a_blocking_connection_forbids_the_review() {
    var told = List.of(new Conflict("blocking", "We run a shop together"));
    refused(() -> deliver(anAssessment(scores("x"), told, 2), 0), "review.conflict.blocking");
  }

  @Test
  void a_disclosed_connection_does_not() {
    var told = List.of(new Conflict("disclosed", "We met once"));
    assertThat(deliver(anAssessment(scores("x"), told, 2), 0)).isNotNull();
  }

  @Test
  void nobody_reviews_a_solution_twice() {
    Candidacy again = new Candidacy(false, false, false, 0, 0, false, true);
    refused(
        () -> Review.deliver(aSolution(), EERO, again, anAssessment(), Seat.NONE, 0, NOON),
        "review.alreadyGiven");
  }

  @Test
  void after_the_decision_it_is_too_late() {
    refused(
        () ->
            Review.deliver(
                aSolution(false), EERO, Candidacy.STRANGER, anAssessment(), Seat.NONE, 0, NOON),
        "review.closed");
  }

  @Test
  void every_criterion_is_scored_once_from_one_to_five() {
    var wrong = List.of(new CriterionScore("c1", 6, "x"), new CriterionScore("c9", 3, "x"));
    assertThatThrownBy(() -> deliver(anAssessment(wrong, List.of(), 2), 0))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::field)
                    .containsExactly("scores[0].score", "scores[1].criterion", "scores"));
  }

  @Test
  void a_review_names_a_revision_that_exists() {
    assertThatThrownBy(() -> deliver(anAssessment(scores("x"), List.of(), 3), 0))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_first_wanted_reviews_with_reasons_count() {
    assertThat(deliver(anAssessment(), 1).counts()).isTrue();
    assertThat(deliver(anAssessment(), 2).counts()).isFalse();
    assertThat(deliver(anAssessment(scores(" "), List.of(), 2), 0).counts()).isFalse();
  }

  @Test
  void the_author_answers_once() {
    Review review = aReview();
    review.respond(TUULA, "Thank you, the third stop moves.", NOON);
    refused(() -> review.respond(TUULA, "And another thing", NOON), "review.response.alreadyGiven");
    refused(() -> aReview().respond(KAISA, "Let me answer", NOON), "review.response.notAuthor");
  }

  @Test
  void author_and_requester_rate_and_may_change_their_mind() {
    Review review = aReview();
    assertThat(review.rate(TUULA, true, NOON)).isTrue();
    assertThat(review.rate(TUULA, true, NOON)).isFalse();
    assertThat(review.rate(TUULA, false, NOON)).isTrue();
    assertThat(review.rate(KAISA, true, NOON)).isTrue();
    refused(() -> review.rate(EERO, true, NOON), "review.rating.notYours");
  }

  @Test
  void a_review_by_somebody_who_was_asked_counts_in_time_beside_the_volunteers() {
    assertThat(seated(Seat.ASSIGNED, 2).counts()).isTrue();
    assertThat(seated(Seat.OVERDUE, 2).counts()).isFalse();
    assertThat(seated(Seat.OVERDUE, 1).counts()).isTrue();
    assertThat(seated(Seat.TAKEN, 2).counts()).isFalse();
  }

  private static Review seated(Seat seat, int counted) {
    return Review.deliver(
        aSolution(), EERO, Candidacy.STRANGER, anAssessment(), seat, counted, NOON);
  }

  private static Review deliver(Assessment assessment, int counted) {
    return Review.deliver(
        aSolution(), EERO, Candidacy.STRANGER, assessment, Seat.NONE, counted, NOON);
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }
}
