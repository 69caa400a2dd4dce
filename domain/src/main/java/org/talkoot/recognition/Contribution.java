package org.talkoot.recognition;

import java.util.List;
import java.util.Set;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.VeiledUntilDecision;

/**
 * Something that members gave to a problem.
 *
 * @param id number of the solution, review, comment or problem
 * @param givers who gave it; co-authors are givers too
 * @param requester who asked
 * @param veiled whether it is not told yet what happened in the problem
 */
public record Contribution(
    ContributionType type,
    long id,
    ProblemId problem,
    NetworkId network,
    MemberId requester,
    Set<MemberId> givers,
    List<Long> topics,
    boolean veiled) {
  /**
   * Refuses what would tell who gave it, while its problem is sealed or blind.
   *
   * @throws VeiledUntilDecision until the decision
   */
  public void requireUnveiled() {
    if (veiled) {
      throw new VeiledUntilDecision();
    }
  }
}
