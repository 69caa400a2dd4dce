package org.talkoot.outcome;

import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Part;

/**
 * What an outcome must know of the problem.
 *
 * @param promisedBefore the first moment that is too late for the pledged date
 * @param pot points of the pot
 * @param ruleSet version in force when the problem opened
 * @param othersSolutions how many solutions came from members other than the requester
 * @param parts the contributors' shares in the decision
 */
public record DecidedProblem(
    ProblemId problem,
    NetworkId network,
    MemberId requester,
    List<Long> topics,
    Instant promisedBefore,
    long pot,
    long ruleSet,
    long othersSolutions,
    List<Part> parts) {}
