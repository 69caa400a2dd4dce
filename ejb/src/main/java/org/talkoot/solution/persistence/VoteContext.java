package org.talkoot.solution.persistence;

import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.NoVotesTaken;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.VotingForOneself;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionIsWithdrawn;
import org.talkoot.solution.VoteFacts;

/**
 * What a vote has to know of the solution it is for.
 *
 * @param coAuthor whether the voter is a co-author who consented
 */
public record VoteContext(
    NetworkId network,
    ProblemId problem,
    SolutionId solution,
    MemberId author,
    boolean withdrawn,
    boolean problemWithdrawn,
    boolean coAuthor,
    List<Long> topics) {
  /** Copies the topics so that the context cannot change. */
  public VoteContext {
    topics = List.copyOf(topics);
  }

  /** Refuses makers of the solution, and votes on what was withdrawn. */
  public void requireTakesVoteOf(MemberId voter) {
    if (coAuthor || author.equals(voter)) {
      throw new VotingForOneself();
    }
    if (withdrawn) {
      throw new SolutionIsWithdrawn();
    }
    if (problemWithdrawn) {
      throw new NoVotesTaken();
    }
  }

  /** Returns what events tell of a vote. */
  public VoteFacts facts(MemberId voter, long generation, Instant castAt) {
    return new VoteFacts(
        network.value(),
        topics,
        problem.value(),
        solution.value(),
        author.value(),
        voter.value(),
        generation,
        castAt);
  }
}
