package org.talkoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.privacy.persistence.ErasureRows;
import org.talkoot.review.ReviewId;
import org.talkoot.review.Scene;
import org.talkoot.shared.Ids;

/** A member called Score, as a field of stored documents is, leaves. */
class TracesTest {
  private final Scene scene = new Scene();
  private final String handle = "score" + Ids.text(Ids.next());
  private final Traces traces =
      Traces.of("Score Sorsa (" + handle + ")", handle, handle + "@example.org");

  @BeforeEach
  void somebody_named_them() {
    say(
        "Ask @"
            + handle
            + " or see /member/"
            + handle
            + ", not @"
            + handle
            + "s nor the "
            + handle);
    scene.execute(
        """
        insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                            requester_id, revision, scores, verdict, confidence, best, must_change,
                            conflicts, counts, delivered_at)
        values (?, ?, ?, ?, ?, ?, ?, 1, cast(? as jsonb), 'APPROVE', 3, '', '', '[]', true, now())
        """,
        ReviewId.next().value(),
        scene.solution.value(),
        scene.problem.value(),
        scene.network.value(),
        scene.aasa.value(),
        scene.tuula.value(),
        scene.kaisa.value(),
        "[{\"criterion\": \"" + handle + "\", \"" + handle + "\": 4}]");
    scene.execute(
        """
        insert into draft (member_id, kind, subject_id, content, saved_at)
        values (?, 'solution', ?, jsonb_build_object('coAuthors', cast(? as text)), now())
        """,
        scene.eero.value(),
        scene.problem.value(),
        "aasa, " + handle);
    new ErasureRows(scene.jdbi).forget(traces, "former");
  }

  @Test
  void texts_call_them_by_what_stands_instead() {
    assertThat(text("select text from solution where id = ?", scene.solution.value()))
        .isEqualTo("Ask @former or see /member/former, not @" + handle + "s nor the " + handle);
  }

  @Test
  void fields_of_documents_that_are_called_so_stay() {
    assertThat(
            text(
                "select cast(scores as text) from review where reviewer_id = ?",
                scene.aasa.value()))
        .isEqualTo("[{\"criterion\": \"" + handle + "\", \"" + handle + "\": 4}]");
  }

  @Test
  void half_written_solutions_of_others_name_them_no_more() {
    assertThat(
            text(
                "select content ->> 'coAuthors' from draft where member_id = ?",
                scene.eero.value()))
        .isEqualTo("aasa, former");
  }

  private void say(String words) {
    scene.execute("update solution set text = ? where id = ?", words, scene.solution.value());
  }

  private String text(String sql, long id) {
    return scene.jdbi.withHandle(
        database -> database.createQuery(sql).bind(0, id).mapTo(String.class).one());
  }
}
