package org.talkoot.assignment;

import java.util.Locale;
import java.util.Set;

/** How far an assignment has come. */
public enum AssignmentState {
  /** Waits for the reviewer's answer. */
  OFFERED,
  /** The reviewer said yes, or took the seat unasked. */
  ACCEPTED,
  /** The reviewer said no, with a reason. */
  DECLINED,
  /** Nobody answered in time. */
  EXPIRED,
  /** The review did not come; the seat is free for another, the review still welcome. */
  LATE,
  /** Taken back: by a manager, or because it is no longer proper or needed. */
  WITHDRAWN,
  /** The review was delivered. */
  FULFILLED;

  private static final Set<AssignmentState> OPEN = Set.of(OFFERED, ACCEPTED);

  /** Tells whether a review is awaited and the seat is kept for it. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Returns the word used in data, events and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
