package org.talkoot.outcome.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.Evidence;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.OutcomeStepId;
import org.talkoot.problem.ProblemId;

/**
 * One step of an outcome as everybody can read it.
 *
 * @param step {@code planned}, {@code inUse}, {@code effectSeen} or {@code notUsed}
 * @param figure the number before and after, null for none
 * @param onTime whether it came by the pledged day
 */
public record OutcomeStepView(
    OutcomeStepId id,
    ProblemId problem,
    PersonRef requester,
    String step,
    String text,
    @Nullable Figure figure,
    List<Evidence> evidence,
    boolean onTime,
    Instant at,
    List<VerificationView> verifications) {
  /** Tells whether anybody verified it. */
  public boolean isVerified() {
    return !verifications.isEmpty();
  }
}
