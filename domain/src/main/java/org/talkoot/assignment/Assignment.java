package org.talkoot.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentRefused.Why;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;

/**
 * One reviewer's seat at one solution, from the offer to the review.
 *
 * <pre>
 * offered → accepted → fulfilled
 * offered, accepted → declined, withdrawn; offered → expired, fulfilled
 * accepted → late → fulfilled
 * </pre>
 *
 * <p>An assignment never changes: each move returns what it became.
 *
 * @param topics ids of the problem's topics
 * @param answerBy until when the offer waits
 * @param dueAt when the review is due
 * @param noticedAt when the reviewer said that it comes later, null if they did not
 * @param remindedAt when the reviewer was reminded, null before
 * @param answeredAt when the reviewer said yes or no, null before
 * @param endedAt when it left the open states, null before
 * @param reason why it was declined or withdrawn, empty else
 * @param conflict whether it was declined because a connection forbids the review
 */
public record Assignment(
    AssignmentId id,
    AssignmentState state,
    SeatKind kind,
    SolutionId solution,
    ProblemId problem,
    NetworkId network,
    MemberId reviewer,
    List<Long> topics,
    Instant offeredAt,
    Instant answerBy,
    Instant dueAt,
    @Nullable Instant noticedAt,
    @Nullable Instant remindedAt,
    @Nullable Instant answeredAt,
    @Nullable Instant endedAt,
    String reason,
    boolean conflict) {
  private static final int LONGEST_REASON = 1000;

  /** Copies the topics so that the assignment cannot change. */
  public Assignment {
    topics = List.copyOf(topics);
  }

  /** Asks a reviewer for a review. */
  public static Assignment offer(
      SeatKind kind, Chair chair, MemberId reviewer, ReviewTerms terms, Instant now) {
    Instant dueAt = terms.dueAt(now, chair.decisionDue());
    return new Assignment(
        AssignmentId.next(),
        AssignmentState.OFFERED,
        kind,
        chair.solution(),
        chair.problem(),
        chair.network(),
        reviewer,
        chair.topics(),
        now,
        terms.answerBy(now, dueAt),
        dueAt,
        null,
        null,
        null,
        null,
        "",
        false);
  }

  /** Gives a seat to somebody who asks for it. */
  public static Assignment volunteer(
      Chair chair, MemberId reviewer, ReviewTerms terms, Instant now) {
    return offer(SeatKind.VOLUNTEER, chair, reviewer, terms, now).accept(now);
  }

  /** Says yes; saying it twice changes nothing. */
  public Assignment accept(Instant now) {
    if (state == AssignmentState.ACCEPTED) {
      return this;
    }
    AssignmentRefused.when(state != AssignmentState.OFFERED, Why.OVER);
    AssignmentRefused.when(!now.isBefore(answerBy), Why.OVER);
    return moved(AssignmentState.ACCEPTED, now, null, "", false);
  }

  /**
   * Says no, also after having said yes.
   *
   * @param why in words, wanted when a connection forbids the review
   */
  public Assignment decline(String why, boolean connected, Instant now) {
    AssignmentRefused.when(!state.isOpen(), Why.OVER);
    new Checks().text("reason", why, 1, LONGEST_REASON).throwIfBroken();
    return moved(AssignmentState.DECLINED, now, now, why.strip(), connected);
  }

  /** Says that the review comes later, once and before it is too late: that moves its due time. */
  public Assignment notice(ReviewTerms terms, Instant now) {
    AssignmentRefused.when(state != AssignmentState.ACCEPTED, Why.NOT_ACCEPTED);
    AssignmentRefused.when(noticedAt != null, Why.NOTICED);
    AssignmentRefused.when(isOverdue(now), Why.OVER);
    return new Assignment(
        id,
        state,
        kind,
        solution,
        problem,
        network,
        reviewer,
        topics,
        offeredAt,
        answerBy,
        dueAt.plus(terms.moreTime()),
        now,
        null,
        answeredAt,
        endedAt,
        reason,
        conflict);
  }

  /** Takes it back. */
  public Assignment withdraw(String why, Instant now) {
    AssignmentRefused.when(!state.isOpen(), Why.OVER);
    new Checks().text("reason", why, 1, LONGEST_REASON).throwIfBroken();
    return moved(AssignmentState.WITHDRAWN, answeredAt, now, why.strip(), false);
  }

  /** Notes that the review was delivered, whether in time or late. */
  public Assignment fulfil(Instant now) {
    Instant answered = answeredAt == null ? now : answeredAt;
    return moved(AssignmentState.FULFILLED, answered, now, reason, conflict);
  }

  /** Tells whether a review delivered now comes in time. */
  public boolean isInTime(Instant now) {
    return state.isOpen() && !now.isAfter(dueAt);
  }

  /** Tells whether a review delivered now would still settle it. */
  public boolean awaitsReview() {
    return state.isOpen() || state == AssignmentState.LATE;
  }

  /** Tells whether the clock moves it now. */
  public boolean isOverdue(Instant now) {
    return switch (state) {
      case OFFERED -> !now.isBefore(answerBy);
      case ACCEPTED -> now.isAfter(dueAt.plus(ReviewTerms.GRACE));
      default -> false;
    };
  }

  /** Lets the clock free the seat: of an offer that nobody answered, of a review that is late. */
  public Assignment lapse(Instant now) {
    AssignmentRefused.when(!isOverdue(now), Why.OVER);
    return moved(
        state == AssignmentState.OFFERED ? AssignmentState.EXPIRED : AssignmentState.LATE,
        answeredAt,
        now,
        "",
        false);
  }

  /** Tells whether its reviewer should be reminded now. */
  public boolean isToRemind(ReviewTerms terms, Instant now) {
    return state == AssignmentState.ACCEPTED
        && remindedAt == null
        && !now.isBefore(dueAt.minus(terms.reminder()));
  }

  /** Notes that its reviewer was reminded. */
  public Assignment remind(Instant now) {
    return new Assignment(
        id,
        state,
        kind,
        solution,
        problem,
        network,
        reviewer,
        topics,
        offeredAt,
        answerBy,
        dueAt,
        noticedAt,
        now,
        answeredAt,
        endedAt,
        reason,
        conflict);
  }

  /** Returns the event that tells of its state. */
  public AssignmentMoved told(long actor, Instant now) {
    return new AssignmentMoved(this, actor, now);
  }

  private Assignment moved(
      AssignmentState to,
      @Nullable Instant answered,
      @Nullable Instant ended,
      String why,
      boolean connected) {
    return new Assignment(
        id,
        to,
        kind,
        solution,
        problem,
        network,
        reviewer,
        topics,
        offeredAt,
        answerBy,
        dueAt,
        noticedAt,
        remindedAt,
        answered,
        ended,
        why,
        connected);
  }
}
