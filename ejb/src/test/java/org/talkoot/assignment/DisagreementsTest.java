package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.assignment.application.ActivitySubscriber;
import org.talkoot.assignment.application.ReviewSettings;
import org.talkoot.assignment.application.SeatsView;
import org.talkoot.assignment.persistence.ActivityRows;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.LoggedEvent;
import org.talkoot.solution.SolutionId;

class DisagreementsTest {
  private final AssignmentScene scene = new AssignmentScene();
  private final MemberId tuula = scene.member("tuula");
  private ProblemId problem;
  private SolutionId solution;

  @BeforeEach
  void a_solution_that_wants_two_reviews() {
    scene.members(6);
    problem = scene.problem(2);
    solution = scene.solution(problem, tuula);
  }

  @Test
  void split_reviews_call_one_more_reviewer_twice_at_most_then_a_manager() {
    scene.round(problem);
    reviewAll("APPROVE", "REJECT");
    scene.settle(solution);
    assertThat(scene.seats.of(solution).map(SeatsView::wanted)).contains(3);
    scene.round(problem);
    assertThat(scene.open(seated().get(0)).get(0).reasons())
        .extracting(reason -> reason.code())
        .contains("more");
    scene.settle(solution);
    reviewAll("REJECT");
    scene.settle(solution);
    scene.round(problem);
    reviewAll("APPROVE");
    scene.settle(solution);
    scene.settle(solution);
    assertThat(scene.kinds())
        .filteredOn(kind -> kind.startsWith("reviews."))
        .containsExactly("reviews.disagreed", "reviews.disagreed", "reviews.undecided");
    assertThat(scene.round(problem)).isZero();
  }

  @Test
  void reviews_that_agree_call_nobody() {
    scene.round(problem);
    reviewAll("APPROVE", "CHANGES");
    scene.settle(solution);
    assertThat(scene.round(problem)).isZero();
    assertThat(scene.kinds()).doesNotContain("reviews.disagreed");
  }

  @Test
  void what_was_done_long_ago_counts_less_in_whatever_order_it_is_told() {
    ActivitySubscriber activity =
        new ActivitySubscriber(
            new ActivityRows(scene.jdbi), new ReviewSettings(name -> java.util.Optional.empty()));
    for (int days : List.of(0, 60, 30)) {
      activity.on(done(tuula, days));
    }
    assertThat(deeds(tuula)).isBetween(1.7499, 1.7501);

    MemberId petra = scene.member("petra");
    activity.onAll(List.of(done(petra, 0), done(petra, 60), done(petra, 30)));
    assertThat(deeds(petra)).isBetween(1.7499, 1.7501);
  }

  private LoggedEvent done(MemberId member, int daysAgo) {
    return new LoggedEvent(
        "1",
        1,
        AssignmentScene.NOON.minus(java.time.Duration.ofDays(daysAgo)),
        "solution.submitted",
        scene.network,
        member.value(),
        List.of(),
        "{}",
        "[]",
        false);
  }

  private double deeds(MemberId member) {
    return scene
        .list("select deeds from member_activity where member_id = ?", Double.class, member.value())
        .get(0);
  }

  private void reviewAll(String... verdicts) {
    List<MemberId> people = seated();
    for (int i = 0; i < verdicts.length; i++) {
      scene.review(solution, people.get(i), verdicts[i]);
    }
  }

  private List<MemberId> seated() {
    return scene.list(
        "select reviewer_id from review_assignment where solution_id = ?"
            + " and state in ('OFFERED', 'ACCEPTED') order by id",
        MemberId.class,
        solution.value());
  }
}
