package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.ProblemFixtures.COMMONS;
import static org.talkoot.problem.ProblemFixtures.KAISA;
import static org.talkoot.problem.ProblemFixtures.NOW;
import static org.talkoot.problem.ProblemFixtures.PETRA;
import static org.talkoot.problem.ProblemFixtures.TUULA;
import static org.talkoot.problem.ProblemFixtures.aBrief;
import static org.talkoot.problem.ProblemFixtures.aDecidedProblem;
import static org.talkoot.problem.ProblemFixtures.aDraft;
import static org.talkoot.problem.ProblemFixtures.anOpenProblem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talkoot.problem.AiUse;
import org.talkoot.problem.NoSolutionsAwaited;
import org.talkoot.problem.Problem;
import org.talkoot.shared.InvalidInput;

class SolutionTest {
  private final Problem problem = anOpenProblem();
  private final Solution solution =
      Solution.submit(problem, TUULA, text("Begin at the library."), NOW);

  @Test
  void a_solution_answers_an_opened_problem_until_its_decision() {
    assertThat(solution.revision()).isOne();
    assertThatThrownBy(() -> Solution.submit(aDraft(), TUULA, text("Too early."), NOW))
        .isInstanceOf(NoSolutionsAwaited.class);
    assertThatThrownBy(() -> Solution.submit(aDecidedProblem(), TUULA, text("Too late."), NOW))
        .isInstanceOf(NoSolutionsAwaited.class);
  }

  @Test
  void a_changed_wording_is_a_revision_and_an_equal_one_is_none() {
    assertThat(solution.revise(problem, TUULA, text("Begin at the clinic."), NOW)).isTrue();
    assertThat(solution.revise(problem, TUULA, text("Begin at the clinic. "), NOW)).isFalse();
    assertThat(solution.revision()).isEqualTo(2);
  }

  @Test
  void only_the_author_revises_and_withdraws() {
    assertThatThrownBy(() -> solution.revise(problem, KAISA, text("Mine now."), NOW))
        .isInstanceOf(NotTheAuthor.class);
    assertThatThrownBy(() -> solution.withdraw(KAISA, NOW)).isInstanceOf(NotTheAuthor.class);
  }

  @Test
  void an_accepted_solution_stays() {
    solution.accept(NOW);
    assertThatThrownBy(() -> solution.withdraw(TUULA, NOW)).isInstanceOf(AcceptedStays.class);
  }

  @Test
  void a_withdrawn_solution_is_neither_revised_nor_accepted() {
    solution.withdraw(TUULA, NOW);
    assertThatThrownBy(() -> solution.revise(problem, TUULA, text("Again."), NOW))
        .isInstanceOf(SolutionIsWithdrawn.class);
    assertThatThrownBy(() -> solution.accept(NOW)).isInstanceOf(SolutionIsWithdrawn.class);
  }

  @Test
  void a_co_author_shares_after_consenting_only() {
    assertThat(solution.shareWith(problem, List.of(KAISA), NOW)).containsExactly(KAISA);
    assertThat(solution.isBy(KAISA)).isFalse();
    solution.answerInvitation(problem, KAISA, true);
    assertThat(solution.isBy(KAISA)).isTrue();
    assertThat(solution.coAuthors()).containsExactly(KAISA);
    assertThat(solution.shareWith(problem, List.of(KAISA), NOW)).isEmpty();
    assertThat(solution.coAuthors()).containsExactly(KAISA);
    solution.answerInvitation(problem, KAISA, false);
    assertThat(solution.coAuthors()).isEmpty();
  }

  @Test
  void neither_the_author_nor_the_requester_nor_a_stranger_becomes_co_author() {
    assertThatThrownBy(() -> solution.shareWith(problem, List.of(TUULA), NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> solution.shareWith(problem, List.of(PETRA), NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> solution.answerInvitation(problem, KAISA, true))
        .isInstanceOf(NotInvited.class);
  }

  @Test
  void help_by_a_machine_is_refused_where_the_brief_allows_none() {
    Problem strict = Problem.draft(COMMONS, PETRA, aBrief().aiUse(AiUse.NOT_ALLOWED).write(), NOW);
    strict.open(PETRA, false, 1, NOW);
    Wording helped = new Wording("By the book.", "en", "A machine drafted it.");
    assertThatThrownBy(() -> Solution.submit(strict, TUULA, helped, NOW))
        .isInstanceOf(InvalidInput.class);
    Solution.submit(strict, TUULA, text("By hand."), NOW);
  }

  @Test
  void a_text_has_one_to_twenty_thousand_characters_and_a_known_language() {
    assertThatThrownBy(() -> Solution.submit(problem, TUULA, text(" "), NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Solution.submit(problem, TUULA, text("x".repeat(20_001)), NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> Solution.submit(problem, TUULA, new Wording("Bonjour", "fr", null), NOW))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void five_votes_from_one_giver_to_one_receiver_pay() {
    assertThat(VoteCap.leavesPlace(4)).isTrue();
    assertThat(VoteCap.leavesPlace(5)).isFalse();
  }

  private static Wording text(String text) {
    return wording(text, null);
  }

  private static Wording wording(String text, @Nullable String disclosure) {
    return new Wording(text, "en", disclosure);
  }
}
