package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Happened.NOON;
import static org.talkoot.reputation.Happened.event;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Part;

/** Reviews, thanks, recognitions and help under rule set 1. */
class TalkootHonoursTest extends TalkootRules {
  @Test
  void five_reviews_a_day_pay_when_they_count() {
    for (int review = 1; review <= 6; review++) {
      take(review(review, 1));
    }
    take(review(7, 0).at(NOON.plus(Duration.ofDays(1))));
    assertThat(pointsOf(PEKKA)).isEqualTo(60);
  }

  @Test
  void ten_thanks_of_a_giver_pay_in_a_month() {
    for (int receiver = 100; receiver < 112; receiver++) {
      take(thanks(KAISA, receiver));
    }
    take(thanks(TUULA, 111));
    assertThat(pointsOf(109)).isEqualTo(10);
    assertThat(pointsOf(110)).isZero();
    assertThat(pointsOf(111)).isEqualTo(10);
  }

  @Test
  void a_recognition_pays_by_its_grade() {
    take(
        event("recognition.awarded")
            .with("recognition", 5)
            .with("receiver", PEKKA)
            .with("manager", KAISA)
            .with("grade", 3)
            .sharedBy(new Part(PEKKA, "steward", 100, 0)));
    assertThat(pointsOf(PEKKA)).isEqualTo(200);
  }

  @Test
  void a_review_found_helpful_earns_three_until_that_is_taken_back_and_three_again_after() {
    take(rating("review.foundHelpful", 1));
    take(rating("review.foundHelpful", 1));
    assertThat(pointsOf(PEKKA)).isEqualTo(3);
    take(rating("review.helpfulTakenBack", 1));
    assertThat(pointsOf(PEKKA)).isZero();
    take(rating("review.foundHelpful", 2));
    assertThat(pointsOf(PEKKA)).isEqualTo(3);
  }

  @Test
  void a_review_that_held_up_earns_fourteen_once() {
    Happened heldUp =
        event("review.heldUp")
            .with("problem", 7)
            .with("review", 9)
            .with("reviewer", PEKKA)
            .with("author", TUULA)
            .with("judge", 99);
    take(heldUp);
    take(heldUp.with("judge", 98));
    assertThat(pointsOf(PEKKA)).isEqualTo(14);
  }

  @Test
  void an_assignment_costs_five_when_more_than_a_day_late_without_notice() {
    Happened late = event("assignment.late").with("reviewer", PEKKA).with("noticed", 0);
    take(late.with("assignment", 1).with("secondsLate", 86_400));
    take(late.with("assignment", 2).with("secondsLate", 90_000).with("noticed", 1));
    assertThat(pointsOf(PEKKA)).isZero();
    take(late.with("assignment", 3).with("secondsLate", 86_401));
    assertThat(pointsOf(PEKKA)).isEqualTo(-5);
  }

  @Test
  void an_inviter_earns_ten_once_for_an_invitee_but_not_by_accepting_the_solution_oneself() {
    Happened first =
        event("invitee.accepted").with("invitee", TUULA).with("inviter", PEKKA).with("problem", 7);
    take(first.with("requester", KAISA));
    take(first.with("requester", KAISA).with("problem", 8));
    assertThat(pointsOf(PEKKA)).isEqualTo(10);
    take(first.with("inviter", KAISA).with("requester", KAISA));
    assertThat(pointsOf(KAISA)).isZero();
  }

  @Test
  void a_useful_coaching_comment_earns_five() {
    take(event("coaching.useful").with("coach", PEKKA).with("requester", KAISA).with("comment", 4));
    assertThat(pointsOf(PEKKA)).isEqualTo(5);
  }
}
