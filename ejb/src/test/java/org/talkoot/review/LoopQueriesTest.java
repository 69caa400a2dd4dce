package org.talkoot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.decision.persistence.DecisionQueries;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.application.ClosingLetter.OwnPart;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.outcome.persistence.LetterQueries;
import org.talkoot.outcome.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.ConsoleQueries;
import org.talkoot.recognition.persistence.RecognitionQueries;
import org.talkoot.review.application.ReviewView;
import org.talkoot.review.persistence.ReviewQueries;
import org.talkoot.review.persistence.ReviewSubjects;
import org.talkoot.review.persistence.ReviewerQueries;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.Window;

class LoopQueriesTest {
  private final Scene scene = new Scene();
  private final Viewer visitor = Viewer.anonymous();
  private final ReviewQueries reviews =
      new ReviewQueries(scene.jdbi, Clock.fixed(Scene.NOON, ZoneOffset.UTC));
  private final ReviewerQueries reviewer = new ReviewerQueries(scene.jdbi);
  private final OutcomeQueries outcomes = new OutcomeQueries(scene.jdbi);

  @BeforeEach
  void play_the_loop() {
    review();
    decision();
    outcome();
  }

  @Test
  void a_subject_tells_its_rubric_and_whether_it_takes_reviews() {
    ReviewSubjects subjects = new ReviewSubjects(scene.jdbi);
    var open = subjects.find(scene.solution, visitor, Scene.NOON).orElseThrow();
    assertThat(open.rubric().criteria())
        .extracting(RubricCriterion::id)
        .containsExactly("c1", "feasible", "reasoned", "clear");
    assertThat(open.reviewsWanted()).isEqualTo(2);
    assertThat(open.takesReviews()).isTrue();
  }

  @Test
  void a_review_is_shown_with_its_ratings_and_overall_score() {
    Viewer author = Viewer.of(scene.tuula);
    ReviewView review = reviews.of(scene.solution, author, Window.first()).items().get(0);
    assertThat(review.reviewer().id()).isEqualTo(scene.aasa);
    assertThat(review.overall()).isBetween(3.699, 3.701);
    assertThat(review.helpfulToAuthor()).isTrue();
    assertThat(review.helpfulToRequester()).isNull();
    assertThat(reviews.ofProblem(scene.problem, author)).hasSize(1);
  }

  @Test
  void until_the_decision_a_visitor_reads_no_review() {
    assertThat(reviews.of(scene.solution, visitor, Window.first()).items()).isEmpty();
    assertThat(reviews.ofProblem(scene.problem, visitor)).isEmpty();
  }

  @Test
  void only_who_may_review_sees_a_solution_waiting() {
    assertThat(reviewer.waitingFor(scene.tuula, Window.first(), Scene.NOON).items()).isEmpty();
    assertThat(reviewer.waitingFor(scene.eero, Window.first(), Scene.NOON).items()).isEmpty();
    assertThat(reviewer.waitingFor(scene.kaisa, Window.first(), Scene.NOON).items()).isEmpty();
    assertThat(reviewer.waitingFor(scene.aasa, Window.first(), Scene.NOON).items()).isEmpty();
    var another = scene.solution(scene.tuula);
    assertThat(reviewer.waitingFor(scene.aasa, Window.first(), Scene.NOON).items())
        .singleElement()
        .satisfies(one -> assertThat(one.solution()).isEqualTo(another));
  }

  @Test
  void a_decision_is_shown_with_reasons_and_shares() {
    DecisionView decision =
        new DecisionQueries(scene.jdbi).of(scene.problem, visitor).orElseThrow();
    assertThat(decision.accepted()).hasSize(1);
    assertThat(decision.accepted().get(0).shares())
        .extracting(share -> share.member().id() + " " + share.share())
        .containsExactly(scene.tuula + " 60", scene.eero + " 40");
  }

  @Test
  void an_outcome_is_shown_with_its_figure_evidence_and_verification() {
    OutcomeStepView step = outcomes.of(scene.problem, visitor).get(0);
    assertThat(step.figure()).isNotNull();
    assertThat(step.evidence()).hasSize(1);
    assertThat(step.isVerified()).isTrue();
    var summary = outcomes.ofContributor(scene.eero, visitor, Window.first()).items().get(0);
    assertThat(summary.share()).isEqualTo(40);
    assertThat(summary.contributors()).extracting(one -> one.id()).contains(scene.tuula);
    assertThat(outcomes.newest(visitor, Window.first()).items()).isNotEmpty();
  }

  @Test
  void who_asked_solved_or_reviewed_is_a_party() {
    assertThat(outcomes.isParty(scene.problem, scene.kaisa)).isTrue();
    assertThat(outcomes.isParty(scene.problem, scene.eero)).isTrue();
    assertThat(outcomes.isParty(scene.problem, scene.aasa)).isTrue();
    assertThat(outcomes.isParty(scene.problem, new Scene().aasa)).isFalse();
  }

  @Test
  void the_letter_names_ones_own_part() {
    LetterQueries letters = new LetterQueries(scene.jdbi);
    assertThat(letters.parts(scene.problem, scene.eero))
        .containsExactly(new OwnPart("coAuthor", 1, 40));
    assertThat(letters.parts(scene.problem, scene.aasa))
        .containsExactly(new OwnPart("review", 1, 0));
    assertThat(letters.head(scene.problem, scene.eero)).isPresent();
  }

  @Test
  void a_manager_sees_how_the_network_does_and_what_waits() {
    ConsoleQueries console = new ConsoleQueries(scene.jdbi);
    assertThat(console.health(scene.network, Scene.NOON).members()).isEqualTo(4);
    Scene quiet = new Scene();
    quiet.execute(
        "update problem_tally set solutions = 0 where problem_id = ?", quiet.problem.value());
    quiet.execute(
        "update problem set opened_at = '2026-04-01' where id = ?", quiet.problem.value());
    assertThat(console.waiting(quiet.network, Scene.NOON))
        .singleElement()
        .satisfies(one -> assertThat(one.kind()).isEqualTo("unanswered"));
    assertThat(console.health(quiet.network, Scene.NOON).unanswered()).isEqualTo(1);
  }

  @Test
  void lists_of_thanks_and_medals_are_read() {
    RecognitionQueries honours = new RecognitionQueries(scene.jdbi);
    scene.execute(
        """
        insert into thanks (id, network_id, problem_id, giver_id, receiver_id, contribution_type,
                            contribution_id, text, given_at)
        values (?, ?, ?, ?, ?, 'solution', ?, 'You sat on the walls.', now())
        """,
        Ids.next(),
        scene.network.value(),
        scene.problem.value(),
        scene.kaisa.value(),
        scene.tuula.value(),
        scene.solution.value());
    scene.execute(
        """
        insert into recognition (id, network_id, receiver_id, manager_id, grade, citation, track,
                                 contributions, awarded_at)
        values (?, ?, ?, ?, 'gold', 'For the fire', 'solver', '[{"type":"solution","id":5}]', now())
        """,
        Ids.next(),
        scene.network.value(),
        scene.tuula.value(),
        scene.aasa.value());
    assertThat(honours.thanksTo(scene.tuula, visitor, Window.first()).items()).hasSize(1);
    assertThat(honours.thanksAround(scene.problem, visitor, Window.first()).items()).hasSize(1);
    assertThat(honours.recognitionsOf(scene.tuula, visitor, Window.first()).items())
        .singleElement()
        .satisfies(medal -> assertThat(medal.contributions()).hasSize(1));
    assertThat(honours.recognitionsIn(scene.network, visitor, Window.first()).items()).hasSize(1);
    assertThat(honours.drawn(scene.network, "2026-04")).isZero();
  }

  private void review() {
    long id = Ids.next();
    scene.execute(
        """
        insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                            requester_id, revision, scores, verdict, confidence, best, must_change,
                            conflicts, counts, delivered_at)
        values (?, ?, ?, ?, ?, ?, ?, 1, cast(? as jsonb), 'APPROVE', 4, '', '', '[]', true, now())
        """,
        id,
        scene.solution.value(),
        scene.problem.value(),
        scene.network.value(),
        scene.aasa.value(),
        scene.tuula.value(),
        scene.kaisa.value(),
        """
        [{"criterion": "c1", "score": 4, "rationale": "tried"},
         {"criterion": "feasible", "score": 3, "rationale": null},
         {"criterion": "reasoned", "score": 3, "rationale": ""},
         {"criterion": "clear", "score": 3, "rationale": ""}]
        """);
    scene.execute("insert into review_rating values (?, ?, true, now())", id, scene.tuula.value());
  }

  private void decision() {
    long id = Ids.next();
    scene.execute(
        "insert into decision values (?, ?, ?, ?, now(), true, 'Both work')",
        id,
        scene.problem.value(),
        scene.network.value(),
        scene.kaisa.value());
    scene.execute(
        "insert into decision_solution values (?, ?, true, 'It works')",
        id,
        scene.solution.value());
    scene.execute(
        "insert into decision_share values (?, ?, ?, 'solver', 60), (?, ?, ?, 'solver', 40)",
        id,
        scene.solution.value(),
        scene.tuula.value(),
        id,
        scene.solution.value(),
        scene.eero.value());
  }

  private void outcome() {
    long id = Ids.next();
    scene.execute(
        """
        insert into outcome_step (id, problem_id, network_id, requester_id, stage, text, figure,
                                  evidence, on_time, reported_at)
        values (?, ?, ?, ?, 'inUse', 'It runs', '{"label":"a","before":"1","after":"2","unit":""}',
                '[{"label":"log","url":"https://example.org"}]', true, now())
        """,
        id,
        scene.problem.value(),
        scene.network.value(),
        scene.kaisa.value());
    scene.execute(
        "insert into outcome_verification values (?, ?, ?, 4, 'Seen', true, now())",
        id,
        scene.problem.value(),
        TestDatabase.member("heli"));
  }
}
