package org.talkoot.decision.application;

import java.util.List;
import org.talkoot.member.application.PersonRef;
import org.talkoot.solution.SolutionId;

/**
 * A solution in a decision or in a proposal for one.
 *
 * @param reason why it was chosen or not; empty when only the whole has reasons
 * @param shares empty unless it was chosen; in a proposal as if it alone were chosen
 */
public record DecidedSolution(
    SolutionId solution,
    PersonRef author,
    boolean accepted,
    String reason,
    List<ShareView> shares) {}
