package org.talkoot.recognition;

import java.util.List;
import java.util.Set;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/**
 * Something that members gave to a problem.
 *
 * @param id number of the solution, review, comment or problem
 * @param givers who gave it; co-authors are givers too
 * @param requester who asked
 */
public record Contribution(
    ContributionType type,
    long id,
    ProblemId problem,
    NetworkId network,
    MemberId requester,
    Set<MemberId> givers,
    List<Long> topics) {}
