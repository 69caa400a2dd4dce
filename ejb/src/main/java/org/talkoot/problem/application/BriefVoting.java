package org.talkoot.problem.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.BriefUnvoted;
import org.talkoot.problem.BriefVoteFacts;
import org.talkoot.problem.BriefVoted;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.persistence.BriefVotes;
import org.talkoot.shared.EventLog;

/** Finding a brief well framed, once a member and brief. */
@Stateless
public class BriefVoting {
  @Inject private VisibleProblems visible;
  @Inject private BriefVotes votes;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Casts the member's vote; nothing changes when it stands already. */
  public BriefVoteCounts vote(ProblemId id, MemberId voter) {
    Problem problem = visible.get(id, voter);
    memberships.require(problem.network(), voter, Privilege.VOTE);
    problem.requireTakesVoteOf(voter);
    Instant now = clock.instant();
    int standing =
        votes
            .cast(id, voter, now)
            .map(
                cast -> {
                  events.append(new BriefVoted(facts(problem, voter, cast), now));
                  return votes.count(id, 1);
                })
            .orElseGet(() -> votes.standing(id));
    return new BriefVoteCounts(standing, "helpful");
  }

  /** Takes the member's vote back; nothing changes when none stands. */
  public BriefVoteCounts unvote(ProblemId id, MemberId voter) {
    Problem problem = visible.get(id, voter);
    int standing =
        votes
            .takeBack(id, voter)
            .map(
                cast -> {
                  events.append(new BriefUnvoted(facts(problem, voter, cast), clock.instant()));
                  return votes.count(id, -1);
                })
            .orElseGet(() -> votes.standing(id));
    return new BriefVoteCounts(standing, null);
  }

  private static BriefVoteFacts facts(Problem problem, MemberId voter, BriefVotes.Cast cast) {
    return new BriefVoteFacts(problem.facts(), voter.value(), cast.generation(), cast.castAt());
  }
}
