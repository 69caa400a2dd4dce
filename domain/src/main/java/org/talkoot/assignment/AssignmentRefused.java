package org.talkoot.assignment;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** What cannot be done with an assignment, or a seat that cannot be given. */
public final class AssignmentRefused extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private AssignmentRefused(Why why) {
    super(why.refusal, why.code);
  }

  /** Refuses when the rule is broken. */
  public static void when(boolean refused, Why why) {
    if (refused) {
      throw new AssignmentRefused(why);
    }
  }

  /** The rule that was broken. */
  public enum Why {
    /** It was answered, delivered, withdrawn, or its time is over. */
    OVER(Refusal.CONFLICT, "assignment.over"),
    NOT_ACCEPTED(Refusal.CONFLICT, "assignment.notAccepted"),
    NOTICED(Refusal.CONFLICT, "assignment.noticed"),
    SEATED(Refusal.CONFLICT, "assignment.seated"),
    NO_TIME(Refusal.CONFLICT, "assignment.noTime"),
    CLOSED(Refusal.CONFLICT, "review.closed"),
    ALREADY_GIVEN(Refusal.CONFLICT, "review.alreadyGiven"),
    EXCLUDED(Refusal.CONFLICT, "assignment.excluded"),
    NOT_A_REVIEWER(Refusal.CONFLICT, "assignment.notAReviewer");

    private final Refusal refusal;
    private final String code;

    Why(Refusal refusal, String code) {
      this.refusal = refusal;
      this.code = code;
    }
  }
}
