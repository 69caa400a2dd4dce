package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.persistence.AssignmentQueries;
import org.talkoot.notification.application.MemberWeek.Errand;
import org.talkoot.portal.application.FrontWeek;
import org.talkoot.portal.persistence.WaitingQueries;
import org.talkoot.review.Scene;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Wired;

/** What letters know of a member's week. */
class FrontWeekTest {
  private final Scene scene = new Scene();
  private final Clock clock = Clock.fixed(Scene.NOON, ZoneOffset.UTC);
  private final FrontWeek week =
      Wired.of(
          FrontWeek.class,
          Wired.of(WaitingQueries.class, scene.jdbi),
          Wired.of(AssignmentReading.class, Wired.of(AssignmentQueries.class, scene.jdbi), clock),
          clock);

  @Test
  void a_review_that_is_asked_for_waits_for_an_answer_and_a_promised_one_for_itself() {
    scene.execute(
        "insert into review_assignment (id, network_id, problem_id, solution_id, reviewer_id, kind,"
            + " state, suitability, reasons, offered_at, answer_by, due_at)"
            + " values (?, ?, ?, ?, ?, 'ROUND', 'OFFERED', 1, '[]', now(),"
            + " '2026-04-20T10:00:00Z', '2026-04-27T10:00:00Z')",
        Ids.next(),
        scene.network.value(),
        scene.problem.value(),
        scene.solution.value(),
        scene.aasa.value());
    assertThat(reviews()).containsExactly("offer 2026-04-20");

    scene.execute(
        "update review_assignment set state = 'ACCEPTED' where reviewer_id = ?",
        scene.aasa.value());
    assertThat(reviews()).containsExactly("review 2026-04-27");

    scene.execute("update network set visibility = 'PRIVATE' where id = ?", scene.network.value());
    scene.execute("delete from membership where member_id = ?", scene.aasa.value());
    assertThat(reviews()).isEmpty();
  }

  private List<String> reviews() {
    return week.waiting(scene.aasa).stream()
        .filter(errand -> errand.path().equals("/review/" + scene.solution))
        .map(FrontWeekTest::said)
        .toList();
  }

  private static String said(Errand errand) {
    LocalDate due = errand.due();
    return errand.kind() + " " + due;
  }
}
