package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.application.Drafts;
import org.talkoot.draft.persistence.DraftRows;
import org.talkoot.portal.persistence.UnsentQueries;
import org.talkoot.review.Scene;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** The list of what somebody is writing, on a real database. */
class UnsentTest {
  private final Scene scene = new Scene();
  private final Drafts drafts =
      new Drafts(new DraftRows(scene.jdbi), Clock.fixed(Scene.NOON, ZoneOffset.UTC));
  private final UnsentQueries queries = new UnsentQueries(scene.jdbi);
  private final long problem = scene.problem.value();

  @Test
  void briefs_and_drafts_are_listed_together_each_once_over_all_pages() {
    keep(DraftKind.QUESTION, problem);
    keep(DraftKind.COMMENT, scene.solution.value());
    keep(DraftKind.SOLUTION, problem);
    drafts.discard(scene.kaisa, new DraftKey(DraftKind.SOLUTION, problem));
    scene.execute("update problem set status = 'draft', opened_at = null where id = ?", problem);

    Page<UnsentQueries.Row> first = queries.mine(scene.kaisa, new Window(2, Optional.empty()));
    Window rest = new Window(2, first.next().flatMap(Cursor::parse));
    assertThat(first.items()).extracting(UnsentQueries.Row::kind).contains("brief");
    assertThat(queries.mine(scene.kaisa, rest).items()).hasSize(1);
    assertThat(queries.mine(scene.kaisa, Window.first()).items())
        .extracting(UnsentQueries.Row::kind)
        .containsExactlyInAnyOrder("brief", "question", "comment");
    assertThat(queries.mine(scene.tuula, Window.first()).items()).isEmpty();
  }

  @Test
  void a_problem_that_moved_on_takes_no_solution_but_the_words_stay() {
    keep(DraftKind.SOLUTION, problem);
    assertThat(mine().get(0).sendable()).isTrue();

    scene.execute(
        "update problem set status = 'decided', decided_at = now() where id = ?", problem);
    assertThat(mine().get(0).sendable()).isFalse();
    assertThat(mine().get(0).content()).contains("Words");
    assertThat(mine().get(0).question()).isEqualTo("Which stops get a bench?");
  }

  @Test
  void whoever_left_a_private_network_keeps_the_words_without_the_question() {
    keep(DraftKind.SOLUTION, problem);
    scene.execute("update network set visibility = 'PRIVATE' where id = ?", scene.network.value());
    scene.execute("delete from membership where member_id = ?", scene.kaisa.value());

    assertThat(mine().get(0).question()).isNull();
    assertThat(mine().get(0).problem()).isNull();
    assertThat(mine().get(0).content()).contains("Words");
  }

  private List<UnsentQueries.Row> mine() {
    return queries.mine(scene.kaisa, Window.first()).items();
  }

  private void keep(DraftKind kind, long subject) {
    drafts.save(scene.kaisa, new DraftKey(kind, subject), problem, Map.of("text", "Words"));
  }
}
