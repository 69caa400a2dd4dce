package org.talkoot.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.ProblemFixtures.COMMONS;
import static org.talkoot.problem.ProblemFixtures.DEADLINE;
import static org.talkoot.problem.ProblemFixtures.NOW;
import static org.talkoot.problem.ProblemFixtures.PETRA;
import static org.talkoot.problem.ProblemFixtures.aBrief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Violation;

class BoundednessTest {
  @Test
  void the_weights_of_all_checks_add_up_to_a_hundred() {
    assertThat(Stream.of(BoundednessCheck.values()).mapToInt(BoundednessCheck::weight).sum())
        .isEqualTo(100);
  }

  @Test
  void a_complete_brief_passes_everything() {
    Boundedness found = Boundedness.of(aBrief().write(), new Circumstances(NOW, true));
    assertThat(found.score()).isEqualTo(100);
    assertThat(found.blocking()).isEmpty();
  }

  static Stream<Arguments> gaps() {
    return Stream.of(
        Arguments.of(aBrief().question("Which stops?"), "question.present"),
        Arguments.of(aBrief().question("Tell me which stops should get one."), "question.present"),
        Arguments.of(aBrief().deliverable(" "), "deliverable.present"),
        Arguments.of(aBrief().criteria(List.of()), "criteria.count"),
        Arguments.of(aBrief().deadline(null), "deadline.range"),
        Arguments.of(aBrief().deadline(NOW.plus(Duration.ofHours(2))), "deadline.range"),
        Arguments.of(aBrief().deadline(NOW.plus(Duration.ofDays(92))), "deadline.range"),
        Arguments.of(aBrief().topics(List.of()), "topics.count"),
        Arguments.of(aBrief().pledge(Pledge.NONE), "pledge.complete"),
        Arguments.of(aBrief().pledge(new Pledge("use", "me", null)), "pledge.complete"),
        Arguments.of(
            aBrief().pledge(new Pledge("use", "me", LocalDate.parse("2026-02-01"))),
            "pledge.complete"));
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void a_gap_keeps_the_problem_closed_and_is_named(BriefBuilder brief, String check) {
    Problem draft = Problem.draft(COMMONS, PETRA, brief.write(), NOW);
    assertThatThrownBy(() -> draft.open(PETRA, false, 1, NOW))
        .isInstanceOfSatisfying(
            NotBounded.class,
            refused ->
                assertThat(refused.violations()).extracting(Violation::field).contains(check));
    assertThat(draft.statusAt(NOW)).isEqualTo(ProblemStatus.DRAFT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 90})
  void one_to_ninety_days_are_time_enough(int days) {
    Brief brief = aBrief().deadline(NOW.plus(Duration.ofDays(days))).write();
    assertThat(Boundedness.of(brief, new Circumstances(NOW, true)).blocking()).isEmpty();
  }

  @Test
  void advice_lowers_the_meter_and_keeps_nothing_closed() {
    Brief bare =
        aBrief()
            .background("")
            .scopeOut(List.of())
            .deliverable("Something good.")
            .criteria(List.of(Criterion.of("good", 1)))
            .pledge(new Pledge("It helps.", "me", LocalDate.parse("2026-11-30")))
            .write();
    Boundedness found = Boundedness.of(bare, new Circumstances(NOW, false));
    assertThat(found.blocking()).isEmpty();
    assertThat(found.score()).isEqualTo(66);
  }

  @Test
  void similar_problems_count_until_somebody_has_looked_at_them() {
    Problem draft = Problem.draft(COMMONS, PETRA, aBrief().write(), NOW);
    assertThat(draft.boundedness(true, NOW).score()).isEqualTo(98);
    draft.seeSimilar(PETRA);
    assertThat(draft.boundedness(true, NOW).score()).isEqualTo(100);
  }

  @Test
  void a_draft_may_be_incomplete_but_keeps_its_limits() {
    Problem.draft(COMMONS, PETRA, Brief.asking("").write(), NOW);
    Brief tooMuch =
        aBrief()
            .question("?".repeat(301))
            .criteria(Collections.nCopies(8, Criterion.of("same", 101)))
            .topics(List.of("a", "b", "c", "d", "e", "f"))
            .bounty(-1)
            .decideBy(LocalDate.parse("2026-03-02"))
            .write();
    assertThatThrownBy(() -> Problem.draft(COMMONS, PETRA, tooMuch, NOW))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::code)
                    .contains(
                        "text.tooLong",
                        "criteria.tooMany",
                        "criteria.weight",
                        "topics.tooMany",
                        "bounty.range",
                        "decideBy.beforeDeadline"));
  }

  @Test
  void criteria_that_stay_keep_their_ids_and_new_ones_take_fresh_ids() {
    Problem draft = Problem.draft(COMMONS, PETRA, aBrief().write(), NOW);
    List<Criterion> old = draft.brief().criteria();
    assertThat(old).extracting(Criterion::id).containsExactly("c1", "c2", "c3");
    Brief changed =
        aBrief()
            .criteria(
                List.of(
                    Criterion.of("somebody over 75 agrees with the list", 10),
                    Criterion.of(old.get(2).text(), 40)))
            .write();
    draft.change(PETRA, changed, NOW);
    assertThat(draft.brief().criteria()).extracting(Criterion::id).containsExactly("c4", "c3");
  }

  @Test
  void a_made_up_id_of_a_criterion_is_dropped() {
    Brief made = aBrief().criteria(List.of(new Criterion("x\0y", "made up", 1))).write();
    assertThat(Problem.draft(COMMONS, PETRA, made, NOW).brief().criteria())
        .extracting(Criterion::id)
        .containsExactly("c1");
  }

  @Test
  void a_date_beyond_all_calendars_is_refused() {
    assertThatThrownBy(
            () ->
                Problem.draft(
                    COMMONS,
                    PETRA,
                    aBrief().deadline(Instant.MAX).decideBy(LocalDate.MAX).write(),
                    NOW))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_brief_is_read_from_the_database_as_it_was_written() {
    Brief brief = aBrief().decideBy(LocalDate.parse("2026-04-01")).write();
    String stored = new BriefConverter().convertToDatabaseColumn(brief);
    assertThat(BriefConverter.read(stored)).isEqualTo(brief);
    assertThat(brief.deadline()).isEqualTo(Instant.from(DEADLINE));
  }
}
