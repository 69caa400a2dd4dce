package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.application.CaseSearching;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.moderation.persistence.CaseRows;
import org.talkoot.moderation.persistence.FavourRows;
import org.talkoot.review.ReviewId;
import org.talkoot.review.Scene;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;

/** What the nightly search makes of reviews on a real database. */
class CaseSearchingTest {
  private static final String REASONS =
      "The count was taken on one weekday only, so the numbers say little about weekends in winter.";

  private final Scene scene = new Scene();
  private final List<DomainEvent> told = new ArrayList<>();
  private final EventLog log =
      event -> {
        told.add(event);
        return told.size();
      };
  private final CaseRows cases = new CaseRows(scene.jdbi);
  private final CaseSearching searching =
      Wired.of(
          CaseSearching.class,
          new FavourRows(scene.jdbi),
          cases,
          log,
          Clock.fixed(Scene.NOON, ZoneOffset.UTC));

  @Test
  void reasons_that_two_reviewers_share_word_for_word_become_one_case_that_is_told_once() {
    reviews(scene.solution, scene.aasa, REASONS);
    reviews(scene.solution(scene.eero), scene.kaisa, REASONS);

    assertThat(searching.search(scene.network)).isOne();
    assertThat(searching.search(scene.network)).isZero();

    scene.execute(
        "update membership set role = 'MANAGER' where member_id = ?", scene.tuula.value());
    CaseView found =
        cases.of(scene.tuula, scene.network, CaseState.OPEN, Window.first()).items().get(0);
    assertThat(found.kind()).isEqualTo(CaseKind.COPIED_RATIONALE);
    assertThat(found.isAbout(scene.aasa) && found.isAbout(scene.kaisa)).isTrue();
    assertThat(told)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo("case.found");
              assertThat(event.numbers()).isEqualTo(Map.of("case", found.id().value()));
            });
  }

  @Test
  void reasons_in_own_words_are_no_case() {
    reviews(scene.solution, scene.aasa, REASONS);
    reviews(
        scene.solution(scene.eero),
        scene.kaisa,
        "Weekends and snow are missing from the figures; a second round of counting would help.");

    assertThat(searching.search(scene.network)).isZero();
    assertThat(told).isEmpty();
  }

  private void reviews(SolutionId solution, MemberId reviewer, String rationale) {
    scene.execute(
        """
        insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                            requester_id, revision, scores, verdict, confidence, best, must_change,
                            conflicts, counts, delivered_at)
        select ?, s.id, s.problem_id, s.network_id, ?, s.author_id, ?, 1,
               jsonb_build_array(jsonb_build_object('criterion', 'works', 'score', 3,
                                                    'rationale', cast(? as text))),
               'CHANGES', 3, '', '', '[]', true, ? from solution s where s.id = ?
        """,
        ReviewId.next().value(),
        reviewer.value(),
        scene.kaisa.value(),
        rationale,
        Scene.NOON,
        solution.value());
  }
}
