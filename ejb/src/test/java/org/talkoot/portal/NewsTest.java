package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.LivePosition;
import org.talkoot.portal.application.ProblemNews;
import org.talkoot.portal.application.Reachable;
import org.talkoot.portal.application.Stir;
import org.talkoot.portal.persistence.NewsQueries;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.Scene;
import org.talkoot.solution.SolutionId;

/** What open pages are told of, on a real database. */
class NewsTest {
  private static final ProblemNews NOTHING = new ProblemNews(0, 0, 0, 0);

  private final Scene scene = new Scene();
  private final NewsQueries queries = new NewsQueries(scene.jdbi);

  @Test
  void what_comes_after_a_page_was_read_is_told_to_all_but_who_did_it() {
    LivePosition seen = queries.position();
    SolutionId another = scene.solution(scene.aasa);
    deed("solution.submitted", scene.aasa, another);
    deed("comment.written", scene.eero, another);

    assertThat(newsOf(scene.kaisa, seen)).isEqualTo(new ProblemNews(1, 0, 1, 0));
    assertThat(newsOf(scene.aasa, seen)).isEqualTo(new ProblemNews(0, 0, 1, 0));
    assertThat(newsOf(scene.kaisa, queries.position())).isEqualTo(NOTHING);
  }

  @Test
  void what_another_transaction_commits_later_is_new_however_early_it_began() {
    try (Handle slow = scene.jdbi.open()) {
      slow.begin();
      slow.execute(
          "insert into event_log (at, kind, network_id, actor_id, numbers)"
              + " values (now(), 'comment.written', ?, ?, cast(? as jsonb))",
          scene.network.value(),
          scene.eero.value(),
          numbers(SolutionId.of(0L)));
      LivePosition seen = queries.position();
      deed("comment.written", scene.tuula, scene.solution);
      LivePosition between = queries.position();
      assertThat(newsOf(scene.kaisa, seen).comments()).isEqualTo(1);
      slow.commit();

      assertThat(newsOf(scene.kaisa, seen).comments()).isEqualTo(2);
      assertThat(newsOf(scene.kaisa, between).comments()).isEqualTo(1);
    }
  }

  @Test
  void a_node_finds_which_of_the_problems_that_are_looked_at_something_came_to() {
    Scene elsewhere = new Scene();
    LivePosition before = queries.position();
    deed("comment.written", scene.tuula, scene.solution);
    scene.event("solution.voted", scene.kaisa, false, numbers(scene.solution));

    Stir stir = queries.stir(List.of(scene.problem, elsewhere.problem), before);
    assertThat(stir.problems()).containsExactly(scene.problem);
    assertThat(queries.stir(List.of(scene.problem), stir.position()).problems()).isEmpty();
    assertThat(queries.stir(List.of(), before).problems()).isEmpty();
  }

  @Test
  void reviews_are_told_to_those_who_may_read_them() {
    LivePosition seen = queries.position();
    deed("review.delivered", scene.aasa, scene.solution);

    assertThat(newsOf(scene.kaisa, seen).reviews()).isEqualTo(1);
    assertThat(newsOf(MemberId.of(scene.aasa.value() + 1), seen)).isEqualTo(NOTHING);
  }

  @Test
  void of_a_veiled_problem_only_that_it_moved_on_is_told_and_all_else_with_the_decision() {
    scene.execute(
        "update problem set brief = brief || '{\"review\": \"DOUBLE_BLIND\"}' where id = ?",
        scene.problem.value());
    LivePosition seen = queries.position();
    deed("comment.written", scene.eero, scene.solution);
    deed("problem.reviewStarted", scene.kaisa, SolutionId.of(0L));

    assertThat(newsOf(scene.tuula, seen)).isEqualTo(new ProblemNews(0, 0, 0, 1));
    scene.execute(
        "update problem set status = 'decided', decided_at = now() where id = ?",
        scene.problem.value());
    assertThat(newsOf(scene.tuula, seen)).isEqualTo(new ProblemNews(0, 0, 1, 1));
  }

  @Test
  void solutions_under_seal_silent_history_and_what_was_taken_back_are_not_told() {
    LivePosition seen = queries.position();
    SolutionId back = scene.solution(scene.aasa);
    deed("solution.submitted", scene.aasa, back);
    scene.execute("update solution set withdrawn_at = now() where id = ?", back.value());
    scene.event("comment.written", scene.eero, true, numbers(scene.solution));
    assertThat(newsOf(scene.kaisa, seen)).isEqualTo(NOTHING);

    scene.execute(
        "update problem set brief = brief || '{\"mode\": \"SEALED\"}' where id = ?",
        scene.problem.value());
    deed("solution.submitted", scene.tuula, scene.solution);
    assertThat(newsOf(scene.kaisa, seen)).isEqualTo(NOTHING);
  }

  @Test
  void those_with_open_accounts_are_found_with_what_waits_for_them() {
    scene.execute("update member set disabled_at = now() where id = ?", scene.eero.value());

    scene.execute(
        "insert into member_session (digest, id, member_id, device, began_at, seen_at)"
            + " values (?, ?, ?, '', now(), now())",
        "key of " + scene.tuula,
        scene.tuula.value(),
        scene.tuula.value());

    List<Reachable> open = queries.reachable(List.of(scene.tuula, scene.eero));
    assertThat(open)
        .containsExactly(new Reachable(scene.tuula, 0, 0, List.of("key of " + scene.tuula)));
    assertThat(open.get(0).goesOn("key of " + scene.tuula, 0)).isTrue();
    assertThat(open.get(0).goesOn("key of " + scene.tuula, 1)).isFalse();
    assertThat(open.get(0).goesOn("another key", 0)).isFalse();
  }

  @Test
  void a_position_is_read_from_what_a_browser_sends_and_nothing_else_is_one() {
    LivePosition here = queries.position();
    assertThat(LivePosition.parse(here.text())).contains(here);
    assertThat(LivePosition.parse("12:15:12,13")).isPresent();
    assertThat(LivePosition.parse("12:15:12,13'; drop")).isEmpty();
    assertThat(LivePosition.parse("0:0:")).isEmpty();
    assertThat(LivePosition.parse("")).isEmpty();
  }

  private ProblemNews newsOf(MemberId reader, LivePosition seen) {
    return queries.news(scene.problem, Viewer.of(reader), seen, Clock.systemUTC().instant());
  }

  private void deed(String kind, MemberId actor, SolutionId solution) {
    scene.event(kind, actor, false, numbers(solution));
  }

  private String numbers(SolutionId solution) {
    ProblemId problem = scene.problem;
    return "{\"problem\": %d, \"solution\": %d}".formatted(problem.value(), solution.value());
  }
}
