package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.ProblemFixtures.KAISA;
import static org.talkoot.problem.ProblemFixtures.NOW;
import static org.talkoot.problem.ProblemFixtures.PETRA;
import static org.talkoot.problem.ProblemFixtures.TUULA;
import static org.talkoot.problem.ProblemFixtures.aDecidedProblem;
import static org.talkoot.problem.ProblemFixtures.anOpenProblem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.problem.NoSolutionsAwaited;
import org.talkoot.problem.Problem;
import org.talkoot.shared.InvalidInput;

class RefinementTest {
  private static final MemberId OKSANA = MemberId.of(14);

  private final Problem problem = anOpenProblem();
  private final Solution solution =
      Solution.submit(problem, TUULA, saying("Begin at the library."), NOW);

  @Test
  void somebody_else_proposes_a_change_with_a_note() {
    Refinement refinement = proposing("Begin at the clinic.", "The library is closed at six.");
    assertThat(refinement.state()).isEqualTo(RefinementState.OPEN);
    assertThat(refinement.words()).isEqualTo(2);
    assertThat(refinement.facts(problem.facts(), solution).numbers())
        .containsEntry("refiner", KAISA.value())
        .containsEntry("author", TUULA.value())
        .containsEntry("words", 2L);
  }

  @Test
  void nobody_refines_what_they_made_themselves() {
    solution.shareWith(problem, List.of(KAISA), NOW);
    proposing("Begin at the clinic.", "Invited, but not yet a co-author.");
    solution.answerInvitation(problem, KAISA, true);
    assertThatThrownBy(() -> proposing("Begin at the clinic.", "Now one."))
        .isInstanceOf(RefiningOwnSolution.class);
    assertThatThrownBy(
            () -> Refinement.propose(problem, solution, TUULA, suggesting("Other.", "Why."), NOW))
        .isInstanceOf(RefiningOwnSolution.class);
  }

  @Test
  void a_change_of_nothing_or_without_a_note_is_refused() {
    assertThatThrownBy(() -> proposing("Begin at the library. \r\n", "Only spaces."))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> proposing("Begin at the clinic.", " "))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> proposing("x ".repeat(10_001), "Far too much."))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void after_the_decision_or_a_withdrawal_nothing_is_proposed() {
    assertThatThrownBy(
            () ->
                Refinement.propose(
                    aDecidedProblem(), solution, KAISA, suggesting("Other.", "Why."), NOW))
        .isInstanceOf(NoSolutionsAwaited.class);
    solution.withdraw(TUULA, NOW);
    assertThatThrownBy(() -> proposing("Other.", "Why.")).isInstanceOf(SolutionIsWithdrawn.class);
  }

  @Test
  void a_merged_text_is_a_new_revision_and_the_refinement_is_settled() {
    Refinement refinement = proposing("Begin at the clinic.", "It is open longer.");
    refinement.requireMergeable(problem, solution, TUULA);
    assertThat(solution.merge(problem, TUULA, refinement.text(), NOW)).isTrue();
    refinement.merged(solution, TUULA, NOW);
    assertThat(solution.revision()).isEqualTo(2);
    assertThat(refinement.state()).isEqualTo(RefinementState.MERGED);
    assertThat(refinement.facts(problem.facts(), solution).revision()).isEqualTo(2);
    assertThatThrownBy(() -> refinement.requireMergeable(problem, solution, TUULA))
        .isInstanceOf(RefinementIsSettled.class);
    assertThatThrownBy(() -> refinement.withdraw(KAISA, NOW))
        .isInstanceOf(RefinementIsSettled.class);
  }

  @Test
  void a_co_author_who_consented_merges_and_a_stranger_does_not() {
    solution.shareWith(problem, List.of(OKSANA), NOW);
    solution.answerInvitation(problem, OKSANA, true);
    Refinement refinement = proposing("Begin at the clinic.", "It is open longer.");
    refinement.requireMergeable(problem, solution, OKSANA);
    assertThatThrownBy(() -> refinement.requireMergeable(problem, solution, PETRA))
        .isInstanceOf(NotTheAuthor.class);
    assertThatThrownBy(() -> refinement.requireMergeable(problem, solution, KAISA))
        .isInstanceOf(NotTheAuthor.class);
  }

  @Test
  void a_refiner_who_became_a_co_author_has_nothing_to_merge() {
    Refinement refinement = proposing("Begin at the clinic.", "It is open longer.");
    solution.shareWith(problem, List.of(KAISA), NOW);
    solution.answerInvitation(problem, KAISA, true);
    assertThatThrownBy(() -> refinement.requireMergeable(problem, solution, KAISA))
        .isInstanceOf(RefiningOwnSolution.class);
  }

  @Test
  void declining_needs_a_reason_and_the_author() {
    Refinement refinement = proposing("Begin at the clinic.", "It is open longer.");
    assertThatThrownBy(() -> refinement.decline(solution, KAISA, "No thanks.", NOW))
        .isInstanceOf(NotTheAuthor.class);
    assertThatThrownBy(() -> refinement.decline(solution, TUULA, " ", NOW))
        .isInstanceOf(InvalidInput.class);
    refinement.decline(solution, TUULA, "The clinic closes in May.", NOW);
    assertThat(refinement.reason()).isEqualTo("The clinic closes in May.");
    assertThat(refinement.state()).isEqualTo(RefinementState.DECLINED);
  }

  @Test
  void only_the_refiner_takes_it_back() {
    Refinement refinement = proposing("Begin at the clinic.", "It is open longer.");
    assertThatThrownBy(() -> refinement.withdraw(TUULA, NOW)).isInstanceOf(NotTheRefiner.class);
    refinement.withdraw(KAISA, NOW);
    assertThat(refinement.state()).isEqualTo(RefinementState.WITHDRAWN);
  }

  private Refinement proposing(String text, String note) {
    return Refinement.propose(problem, solution, KAISA, suggesting(text, note), NOW);
  }

  private Suggestion suggesting(String text, String note) {
    return new Suggestion(1, "Begin at the library.", text, note);
  }

  private static Wording saying(String text) {
    return new Wording(text, "en", null);
  }
}
