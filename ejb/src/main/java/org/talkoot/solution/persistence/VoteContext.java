package org.talkoot.solution.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Role;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.problem.NoVotesTaken;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.VotingForOneself;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionIsWithdrawn;
import org.talkoot.solution.VoteFacts;

/**
 * What a vote has to know of the solution it is for.
 *
 * @param blind whether only those who may review it may vote
 * @param coAuthor whether the voter is a co-author who consented
 * @param role the voter's in the network, null for a stranger
 * @param level the voter's in the network, null for a stranger
 * @param tableVersion of the level table in force, 0 for the preset
 */
public record VoteContext(
    NetworkId network,
    ProblemId problem,
    SolutionId solution,
    MemberId author,
    boolean withdrawn,
    boolean problemWithdrawn,
    boolean blind,
    boolean coAuthor,
    @Nullable Role role,
    @Nullable Level level,
    LevelPreset levelPreset,
    int tableVersion) {
  /** Returns the voter's membership of the network, null for a stranger. */
  public MembershipRows.@Nullable Standing membership() {
    return role == null || level == null
        ? null
        : new MembershipRows.Standing(role, level, levelPreset, tableVersion);
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

  /** Returns what events tell of a vote under these topics. */
  public VoteFacts facts(List<Long> topics, MemberId voter, long generation, Instant castAt) {
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
