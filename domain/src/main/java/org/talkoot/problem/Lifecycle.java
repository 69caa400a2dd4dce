package org.talkoot.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way from draft to outcome: every move that exists, each with its guard.
 *
 * <pre>
 * draft ⇄ coaching → open → inReview → decided → outcome → closed
 *                                      decided → closed
 * draft, coaching, open, inReview → withdrawn
 * </pre>
 *
 * <p>Nothing is written at the deadline: the clock moves an open problem into review at reading,
 * and closes one whose use was verified some time ago.
 */
@Embeddable
public class Lifecycle {
  @Convert(converter = ProblemStatusConverter.class)
  private ProblemStatus status = ProblemStatus.DRAFT;

  @Column(name = "opened_at")
  private @Nullable Instant openedAt;

  @Column(name = "review_from")
  private @Nullable Instant reviewFrom;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "closes_at")
  private @Nullable Instant closesAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Lifecycle() {}

  static Lifecycle begin() {
    return new Lifecycle();
  }

  ProblemStatus statusAt(Instant instant) {
    if (status == ProblemStatus.OPEN && hasCome(reviewFrom, instant)) {
      return ProblemStatus.IN_REVIEW;
    }
    return status == ProblemStatus.OUTCOME && hasCome(closesAt, instant)
        ? ProblemStatus.CLOSED
        : status;
  }

  private static boolean hasCome(@Nullable Instant moment, Instant instant) {
    return moment != null && !instant.isBefore(moment);
  }

  void enterCoaching() {
    moveDraft(ProblemStatus.DRAFT, ProblemStatus.COACHING);
  }

  void leaveCoaching() {
    moveDraft(ProblemStatus.COACHING, ProblemStatus.DRAFT);
  }

  private void moveDraft(ProblemStatus from, ProblemStatus to) {
    if (status != from) {
      throw new NotInCoaching();
    }
    status = to;
  }

  void requireUnopened() {
    if (!status.isUnpublished()) {
      throw new AlreadyOpened();
    }
  }

  void open(@Nullable Instant deadline, Instant at) {
    requireUnopened();
    status = ProblemStatus.OPEN;
    openedAt = at;
    reviewFrom = deadline;
  }

  void closeEarly(Instant at) {
    if (statusAt(at) != ProblemStatus.OPEN) {
      throw new NotOpen();
    }
    status = ProblemStatus.IN_REVIEW;
    reviewFrom = at;
  }

  boolean passDeadline(Instant at) {
    boolean isNews = status == ProblemStatus.OPEN && statusAt(at) == ProblemStatus.IN_REVIEW;
    status = statusAt(at);
    return isNews;
  }

  void decided(Mode mode, Instant at) {
    ProblemStatus now = statusAt(at);
    if (!now.isUndecided()) {
      throw new NotDecidable();
    }
    if (mode == Mode.SEALED && now == ProblemStatus.OPEN) {
      throw new SealedUntilDeadline();
    }
    status = ProblemStatus.DECIDED;
    decidedAt = at;
  }

  void outcomeStarted(Instant at) {
    ProblemStatus now = statusAt(at);
    if (now != ProblemStatus.DECIDED && now != ProblemStatus.OUTCOME) {
      throw new OutcomeNotAwaited();
    }
    status = ProblemStatus.OUTCOME;
  }

  void closeOn(Instant moment) {
    closesAt = closesAt == null ? moment : closesAt;
  }

  boolean passClosing(Instant at) {
    boolean isNews = status == ProblemStatus.OUTCOME && statusAt(at) == ProblemStatus.CLOSED;
    if (isNews) {
      close(at);
    }
    return isNews;
  }

  void close(Instant at) {
    if (status != ProblemStatus.DECIDED && status != ProblemStatus.OUTCOME) {
      throw new NotClosable();
    }
    status = ProblemStatus.CLOSED;
    endedAt = at;
  }

  void requireWithdrawable() {
    if (!status.isUnpublished() && !status.isUndecided()) {
      throw new NotWithdrawable();
    }
  }

  void withdraw(Instant at) {
    requireWithdrawable();
    status = ProblemStatus.WITHDRAWN;
    endedAt = at;
  }

  void requireDraft() {
    if (!status.isUnpublished()) {
      throw new BriefIsFixed();
    }
  }

  void requireTakesSolutions() {
    if (!status.isUndecided()) {
      throw new NoSolutionsAwaited();
    }
  }

  void requireTakesVotes() {
    if (status.isUnpublished() || status == ProblemStatus.WITHDRAWN) {
      throw new NoVotesTaken();
    }
  }

  void requireTakesComments() {
    if (status == ProblemStatus.DRAFT || status == ProblemStatus.WITHDRAWN) {
      throw new NoCommentsTaken();
    }
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
