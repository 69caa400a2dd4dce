package org.talkoot.review;

import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * The port through which reviewing asks whether a reviewer was asked for; kept in a feature above.
 */
public interface ReviewSeats {
  /** Returns how the member sits at the solution, and holds the seat until the transaction ends. */
  Seat hold(SolutionId solution, MemberId member, Instant now);

  /** Notes that the member delivered the review; whoever held no seat changes nothing. */
  void fulfil(SolutionId solution, MemberId member, Instant now);

  /**
   * Gives the member's open seat back, because a connection forbids the review; whoever held none
   * changes nothing.
   *
   * @param why what the connection is, in the member's words
   */
  void release(SolutionId solution, MemberId member, String why, Instant now);

  /** How somebody sits at a solution. */
  enum Seat {
    /** Nobody asked for this review. */
    NONE,
    /** The seat was taken unasked. */
    TAKEN,
    /** The reviewer was asked, and is in time. */
    ASSIGNED,
    /** The reviewer was asked, and is late. */
    OVERDUE;

    /** Tells whether the review fills an assigned seat in time. */
    public boolean isAssignedInTime() {
      return this == ASSIGNED;
    }
  }
}
