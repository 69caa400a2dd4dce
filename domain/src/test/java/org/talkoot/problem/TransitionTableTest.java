package org.talkoot.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.ProblemFixtures.DEADLINE;
import static org.talkoot.problem.ProblemFixtures.KAISA;
import static org.talkoot.problem.ProblemFixtures.NOW;
import static org.talkoot.problem.ProblemFixtures.PETRA;
import static org.talkoot.problem.ProblemFixtures.aBrief;
import static org.talkoot.problem.ProblemFixtures.aClosedProblem;
import static org.talkoot.problem.ProblemFixtures.aDecidedProblem;
import static org.talkoot.problem.ProblemFixtures.aDraft;
import static org.talkoot.problem.ProblemFixtures.aProblemInReview;
import static org.talkoot.problem.ProblemFixtures.aWithdrawnProblem;
import static org.talkoot.problem.ProblemFixtures.anOpenProblem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Refusal;

class TransitionTableTest {
  private static final Map<String, Supplier<Problem>> STATES =
      Map.of(
          "draft", ProblemFixtures::aDraft,
          "coaching", ProblemFixtures::aCoachedDraft,
          "open", ProblemFixtures::anOpenProblem,
          "inReview", ProblemFixtures::aProblemInReview,
          "decided", ProblemFixtures::aDecidedProblem,
          "outcome", ProblemFixtures::aProblemWithOutcome,
          "closed", ProblemFixtures::aClosedProblem,
          "withdrawn", ProblemFixtures::aWithdrawnProblem);

  private record Move(String name, Set<String> from, String to, Consumer<Problem> act) {}

  private static final Stream<Move> MOVES =
      Stream.of(
          new Move("askForCoaching", Set.of("draft"), "coaching", p -> p.askForCoaching(PETRA)),
          new Move("endCoaching", Set.of("coaching"), "draft", p -> p.endCoaching(PETRA)),
          new Move("open", Set.of("draft", "coaching"), "open", p -> p.open(PETRA, false, 1, NOW)),
          new Move("closeEarly", Set.of("open"), "inReview", p -> p.closeEarly(PETRA, NOW)),
          new Move("decided", Set.of("open", "inReview"), "decided", p -> p.decided(PETRA, NOW)),
          new Move(
              "outcomeStarted",
              Set.of("decided", "outcome"),
              "outcome",
              p -> p.outcomeStarted(NOW)),
          new Move("close", Set.of("decided", "outcome"), "closed", p -> p.close(NOW)),
          new Move(
              "withdraw",
              Set.of("draft", "coaching", "open", "inReview"),
              "withdrawn",
              p -> p.withdraw(PETRA, false, "No need any more.", NOW)));

  @TestFactory
  Stream<DynamicTest> every_move_of_the_table_works_and_every_other_is_refused_by_name() {
    return MOVES.flatMap(
        move ->
            STATES.keySet().stream()
                .map(
                    from ->
                        DynamicTest.dynamicTest(
                            move.name() + " from " + from, () -> check(move, from))));
  }

  private static void check(Move move, String from) {
    Problem problem = STATES.get(from).get();
    assertThat(problem.statusAt(NOW).code()).isEqualTo(from);
    if (move.from().contains(from)) {
      move.act().accept(problem);
      assertThat(problem.statusAt(NOW).code()).isEqualTo(move.to());
    } else {
      assertThatThrownBy(() -> move.act().accept(problem))
          .isInstanceOfSatisfying(
              BrokenRule.class, rule -> assertThat(rule.refusal()).isEqualTo(Refusal.CONFLICT));
      assertThat(problem.statusAt(NOW).code()).isEqualTo(from);
    }
  }

  @Test
  void the_clock_alone_moves_an_open_problem_into_review() {
    Problem problem = anOpenProblem();
    assertThat(problem.statusAt(DEADLINE.minusMillis(1))).isEqualTo(ProblemStatus.OPEN);
    assertThat(problem.statusAt(DEADLINE)).isEqualTo(ProblemStatus.IN_REVIEW);
    assertThatThrownBy(() -> problem.closeEarly(PETRA, DEADLINE)).isInstanceOf(NotOpen.class);
    problem.decided(PETRA, DEADLINE);
    assertThat(problem.statusAt(DEADLINE)).isEqualTo(ProblemStatus.DECIDED);
  }

  @Test
  void a_passed_deadline_is_news_once() {
    Problem problem = anOpenProblem();
    assertThat(problem.passDeadline(DEADLINE.minusMillis(1))).isFalse();
    assertThat(problem.passDeadline(DEADLINE)).isTrue();
    assertThat(problem.passDeadline(DEADLINE)).isFalse();
    assertThat(problem.statusAt(DEADLINE)).isEqualTo(ProblemStatus.IN_REVIEW);
  }

  @Test
  void only_the_requester_acts() {
    assertThatThrownBy(() -> aDraft().change(KAISA, aBrief().write(), NOW))
        .isInstanceOf(NotTheRequester.class);
    assertThatThrownBy(() -> aDraft().open(KAISA, false, 1, NOW))
        .isInstanceOf(NotTheRequester.class);
    assertThatThrownBy(() -> anOpenProblem().closeEarly(KAISA, NOW))
        .isInstanceOf(NotTheRequester.class);
    assertThatThrownBy(() -> anOpenProblem().decided(KAISA, NOW))
        .isInstanceOf(NotTheRequester.class);
    assertThatThrownBy(() -> anOpenProblem().withdraw(KAISA, false, "No.", NOW))
        .isInstanceOf(NotTheRequester.class);
  }

  @Test
  void a_manager_may_withdraw_with_a_reason_too() {
    Problem problem = anOpenProblem();
    assertThatThrownBy(() -> problem.withdraw(KAISA, true, " ", NOW))
        .isInstanceOf(InvalidInput.class);
    problem.withdraw(KAISA, true, "It asks for somebody's address.", NOW);
    assertThat(problem.withdrawalReason()).contains("It asks for somebody's address.");
  }

  @Test
  void a_brief_changes_as_a_draft_only() {
    assertThatThrownBy(() -> anOpenProblem().change(PETRA, aBrief().write(), NOW))
        .isInstanceOf(BriefIsFixed.class);
    assertThatThrownBy(() -> anOpenProblem().requireDeletable(PETRA))
        .isInstanceOf(BriefIsFixed.class);
    aDraft().requireDeletable(PETRA);
  }

  @Test
  void solutions_are_taken_from_the_opening_until_the_decision() {
    anOpenProblem().requireTakesSolutions();
    aProblemInReview().requireTakesSolutions();
    assertThatThrownBy(() -> aDraft().requireTakesSolutions())
        .isInstanceOf(NoSolutionsAwaited.class);
    assertThatThrownBy(() -> aDecidedProblem().requireTakesSolutions())
        .isInstanceOf(NoSolutionsAwaited.class);
  }

  @Test
  void votes_on_a_brief_come_from_others_while_it_is_published() {
    anOpenProblem().requireTakesVoteOf(KAISA);
    aClosedProblem().requireTakesVoteOf(KAISA);
    assertThatThrownBy(() -> anOpenProblem().requireTakesVoteOf(PETRA))
        .isInstanceOf(VotingForOneself.class);
    assertThatThrownBy(() -> aWithdrawnProblem().requireTakesVoteOf(KAISA))
        .isInstanceOf(NoVotesTaken.class);
  }

  @Test
  void a_promise_for_a_day_is_kept_until_midnight_in_helsinki() {
    DueDay day = new DueDay(LocalDate.parse("2026-07-01"));
    assertThat(day.isKeptAt(Instant.parse("2026-07-01T20:59:59Z"))).isTrue();
    assertThat(day.isKeptAt(Instant.parse("2026-07-01T21:00:00Z"))).isFalse();
  }

  @Test
  void a_problem_whose_use_was_verified_closes_by_the_clock() {
    Problem problem = ProblemFixtures.aProblemWithOutcome();
    problem.closeOn(NOW.plusSeconds(60));
    problem.closeOn(NOW.plusSeconds(90));
    assertThat(problem.statusAt(NOW.plusSeconds(59))).isEqualTo(ProblemStatus.OUTCOME);
    assertThat(problem.statusAt(NOW.plusSeconds(60))).isEqualTo(ProblemStatus.CLOSED);
    assertThatThrownBy(() -> problem.outcomeStarted(NOW.plusSeconds(60)))
        .isInstanceOf(OutcomeNotAwaited.class);
    assertThat(problem.passClosing(NOW.plusSeconds(60))).isTrue();
    assertThat(problem.passClosing(NOW.plusSeconds(61))).isFalse();
  }

  @Test
  void the_decision_is_due_fourteen_days_after_the_deadline_unless_the_brief_says_otherwise() {
    assertThat(anOpenProblem().decisionDue()).contains(new DueDay(LocalDate.parse("2026-03-25")));
  }
}
