package org.talkoot.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.decision.persistence.NewcomerRows;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.recognition.persistence.RecognitionQueries;
import org.talkoot.review.Scene;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Wired;
import org.talkoot.solution.persistence.SolutionQueries;

/** What badges ask of lower features, looked up once and told in their events. */
class NewcomersTest {
  private final Scene scene = new Scene();
  private final NewcomerRows rows = new NewcomerRows(scene.jdbi);

  @Test
  void whoever_had_nothing_accepted_before_is_a_newcomer() {
    assertThat(newcomers(scene.tuula, scene.eero))
        .containsExactlyInAnyOrder(scene.tuula.value(), scene.eero.value());
    scene.execute("update solution set accepted_at = now() where id = ?", scene.solution.value());
    assertThat(newcomers(scene.tuula))
        .as("the acceptance itself does not count as an earlier one")
        .containsExactly(scene.tuula.value());
    assertThat(
            rows.newcomers(
                scene.network.value(),
                Ids.next(),
                List.of(scene.tuula.value(), scene.eero.value(), scene.aasa.value())))
        .as("authors and co-authors of it are no newcomers to the next")
        .containsExactly(scene.aasa.value());
  }

  @Test
  void merged_refinements_and_useful_advice_are_help() {
    refinement(scene.aasa, "merged");
    assertThat(helpers(scene.tuula)).containsExactly(scene.aasa.value());
    assertThat(helpers(scene.eero)).containsExactly(scene.aasa.value());
    comment(scene.eero, true);
    comment(scene.tuula, false);
    assertThat(helpers(scene.kaisa)).containsExactly(scene.eero.value());
  }

  @Test
  void declined_refinements_and_the_own_work_are_no_help() {
    refinement(scene.aasa, "declined");
    refinement(scene.tuula, "merged");
    assertThat(helpers(scene.tuula)).isEmpty();
  }

  @Test
  void a_problem_that_was_answered_once_is_answered_even_when_that_was_taken_back() {
    scene.execute("update solution set withdrawn_at = now() where id = ?", scene.solution.value());
    assertThat(Wired.of(SolutionQueries.class, scene.jdbi).givenTo(scene.problem)).isEqualTo(1);
    assertThat(Wired.of(SolutionQueries.class, scene.jdbi).givenTo(ProblemId.of(Ids.next())))
        .isZero();
  }

  @Test
  void the_quiet_ones_are_those_whom_nobody_thanked_or_honoured() {
    RecognitionQueries queries = new RecognitionQueries(scene.jdbi);
    assertThat(queries.isUnthanked(scene.network, scene.tuula)).isTrue();
    scene.execute(
        """
        insert into recognition (id, network_id, receiver_id, manager_id, grade, citation, track,
                                 contributions, awarded_at)
        values (?, ?, ?, ?, 'bronze', 'For the benches', 'solver', '[]', now())
        """,
        Ids.next(),
        scene.network.value(),
        scene.tuula.value(),
        scene.kaisa.value());
    assertThat(queries.isUnthanked(scene.network, scene.tuula)).isFalse();
  }

  private List<Long> newcomers(MemberId... solvers) {
    return rows.newcomers(
        scene.network.value(),
        scene.problem.value(),
        List.of(solvers).stream().map(MemberId::value).toList());
  }

  private List<Long> helpers(MemberId newcomer) {
    return rows.helpers(scene.network.value(), newcomer.value());
  }

  private void refinement(MemberId refiner, String state) {
    scene.execute(
        """
        insert into refinement (id, network_id, problem_id, solution_id, refiner_id, base_revision,
                                text, note, words, excerpt, state, reason, proposed_at, settled_at,
                                settled_by, merged_revision)
        values (?, ?, ?, ?, ?, 1, 'Benches and shade', '', 2, '[]', ?, ?, now(), now(), ?, ?)
        """,
        Ids.next(),
        scene.network.value(),
        scene.problem.value(),
        scene.solution.value(),
        refiner.value(),
        state,
        state.equals("declined") ? "Not here" : null,
        scene.tuula.value(),
        state.equals("merged") ? 2 : null);
  }

  private void comment(MemberId author, boolean useful) {
    scene.execute(
        """
        insert into comment (id, problem_id, network_id, author_id, text, language, written_at,
                             useful_at)
        values (?, ?, ?, ?, 'Say how many', 'en', now(), case when ? then now() end)
        """,
        Ids.next(),
        scene.problem.value(),
        scene.network.value(),
        author.value(),
        useful);
  }
}
