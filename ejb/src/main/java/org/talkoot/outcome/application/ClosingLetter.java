package org.talkoot.outcome.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;

/**
 * What everybody who took part gets when a problem closes: what came in, what was chosen and why,
 * what changed, and their own part in it.
 *
 * @param to the reader
 * @param decision null for a problem without one (an imported one)
 * @param outcome the steps, oldest first
 * @param parts the reader's own part
 */
public record ClosingLetter(
    ProblemId problem,
    String question,
    PersonRef requester,
    PersonRef to,
    Instant closedAt,
    int solutions,
    int reviews,
    int comments,
    @Nullable DecisionView decision,
    List<OutcomeStepView> outcome,
    List<OwnPart> parts) {

  /**
   * One thing the reader gave.
   *
   * @param kind {@code brief}, {@code solution}, {@code coAuthor}, {@code review} or {@code
   *     comment}
   * @param count how many of them
   * @param share per cent of what was accepted, 0 for none
   */
  public record OwnPart(String kind, int count, int share) {}
}
