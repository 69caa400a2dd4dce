package org.talkoot.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Part;

class OutcomeHistoryTest {
  private static final MemberId KAISA = MemberId.of(1);
  private static final MemberId HELI = MemberId.of(5);
  private static final Instant TOO_LATE = Instant.parse("2026-09-30T21:00:00Z");
  private static final Instant IN_TIME = TOO_LATE.minusMillis(1);

  @Test
  void steps_go_forward_and_may_be_skipped() {
    assertThat(after(OutcomeStage.PLANNED).report(saying(OutcomeStage.EFFECT_SEEN), IN_TIME))
        .isNotNull();
    refused(
        () -> after(OutcomeStage.IN_USE).report(saying(OutcomeStage.PLANNED), IN_TIME),
        "outcome.stepBack");
    refused(
        () -> after(OutcomeStage.IN_USE).report(saying(OutcomeStage.IN_USE), IN_TIME),
        "outcome.stepBack");
  }

  @Test
  void a_plan_does_not_answer_the_pledge_but_an_honest_no_does() {
    assertThat(after().isFirstAnswer(OutcomeStage.PLANNED)).isFalse();
    assertThat(after(OutcomeStage.PLANNED).isFirstAnswer(OutcomeStage.NOT_USED)).isTrue();
    assertThat(after(OutcomeStage.IN_USE).isFirstAnswer(OutcomeStage.EFFECT_SEEN)).isFalse();
  }

  @Test
  void the_event_says_whether_the_pledged_day_was_kept() {
    DecidedProblem problem = aProblem();
    OutcomeStep step = after().report(saying(OutcomeStage.IN_USE), IN_TIME);
    assertThat(step.reported(problem, true).numbers())
        .containsEntry("onTime", 1L)
        .containsEntry("step", 2L)
        .containsEntry("first", 1L);
    OutcomeStep late = after().report(saying(OutcomeStage.IN_USE), TOO_LATE);
    assertThat(late.reported(problem, true).numbers()).containsEntry("onTime", 0L);
  }

  @Test
  void who_had_a_part_in_it_does_not_verify() {
    refused(
        () ->
            after(OutcomeStage.IN_USE)
                .verify(KAISA, true, OutcomeStage.IN_USE, 5, "I saw it", IN_TIME),
        "outcome.verify.party");
  }

  @Test
  void nobody_verifies_a_step_twice_or_one_that_does_not_stand() {
    OutcomeHistory history = after(OutcomeStage.IN_USE);
    assertThat(history.isUnverified()).isTrue();
    history.verify(HELI, false, OutcomeStage.IN_USE, 4, "", IN_TIME);
    assertThat(history.isUnverified()).isFalse();
    refused(
        () -> history.verify(HELI, false, OutcomeStage.IN_USE, 4, "", IN_TIME),
        "outcome.verify.already");
    refused(
        () -> history.verify(HELI, false, OutcomeStage.EFFECT_SEEN, 4, "", IN_TIME),
        "outcome.verify.notReported");
  }

  @Test
  void a_judgement_is_one_to_five() {
    assertThatThrownBy(
            () ->
                after(OutcomeStage.IN_USE).verify(HELI, false, OutcomeStage.IN_USE, 0, "", IN_TIME))
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://example.org/x",
        "//example.org",
        "report.pdf",
        "http://"
      })
  void evidence_is_an_address_of_the_web(String url) {
    OutcomeReport report =
        new OutcomeReport(OutcomeStage.IN_USE, "It runs", null, List.of(new Evidence("log", url)));
    assertThatThrownBy(() -> after().report(report, IN_TIME)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_figure_tells_what_is_counted_and_how_it_is_now() {
    OutcomeReport report =
        new OutcomeReport(OutcomeStage.IN_USE, "x", new Figure("", "24", "", ""), List.of());
    assertThatThrownBy(() -> after().report(report, IN_TIME))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.violations()).hasSize(2));
  }

  private static OutcomeHistory after(OutcomeStage... stages) {
    List<OutcomeStep> steps = new ArrayList<>();
    for (OutcomeStage stage : stages) {
      steps.add(new OutcomeStep(aProblem(), saying(stage), IN_TIME));
    }
    return new OutcomeHistory(aProblem(), steps);
  }

  private static OutcomeReport saying(OutcomeStage stage) {
    return new OutcomeReport(
        stage,
        "The first plough leaves at 4:30.",
        new Figure("mornings", "24", "57", ""),
        List.of(new Evidence("log", "https://example.org/log")));
  }

  private static DecidedProblem aProblem() {
    return new DecidedProblem(
        ProblemId.of(10),
        NetworkId.COMMONS,
        KAISA,
        List.of(7L),
        TOO_LATE,
        100,
        1,
        1,
        List.of(new Part(2, "solver", 100, 20)));
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }
}
