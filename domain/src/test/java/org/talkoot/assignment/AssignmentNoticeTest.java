package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

class AssignmentNoticeTest {
  private static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");
  private static final Instant DUE = NOON.plus(Duration.ofDays(7));

  private final Assignment promised =
      Assignment.volunteer(
          new Chair(
              SolutionId.of(1),
              ProblemId.of(2),
              NetworkId.of(3),
              List.of(),
              Instant.parse("9999-01-01T00:00:00Z")),
          MemberId.of(4),
          ReviewTerms.USUAL,
          NOON);

  @Test
  void a_notice_within_the_day_of_grace_moves_the_due_time() {
    Assignment later = promised.notice(ReviewTerms.USUAL, DUE.plus(ReviewTerms.GRACE));

    assertThat(later.isInTime(DUE.plus(ReviewTerms.USUAL.moreTime()))).isTrue();
  }

  @Test
  void a_notice_after_it_is_too_late_even_if_the_clock_has_not_freed_the_seat_yet() {
    Instant tooLate = DUE.plus(ReviewTerms.GRACE).plusSeconds(1);

    assertThatThrownBy(() -> promised.notice(ReviewTerms.USUAL, tooLate))
        .isInstanceOf(AssignmentRefused.class);
  }
}
