package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.ObjectionWithdrawn;
import org.talkoot.solution.ReviewersOnly;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionObjected;
import org.talkoot.solution.SolutionUnvoted;
import org.talkoot.solution.SolutionVoted;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.VoteCap;
import org.talkoot.solution.VoteFacts;
import org.talkoot.solution.VoteIsVoid;
import org.talkoot.solution.VoteValue;
import org.talkoot.solution.persistence.NewVote;
import org.talkoot.solution.persistence.SolutionVotes;
import org.talkoot.solution.persistence.StandingVote;
import org.talkoot.solution.persistence.VoteContext;
import org.talkoot.solution.persistence.VoteInTurn;

/** Voting on solutions: one vote a member and solution, exact at any concurrency. */
@Stateless
public class Voting {
  @Inject private SolutionVotes votes;
  @Inject private RefinementProofs proofs;
  @Inject private BlindVoters eligible;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Casts the vote; the same one again changes nothing, another one replaces it. */
  public VoteCounts vote(CastVote command) {
    MemberId voter = command.by();
    Ballot ballot = command.ballot();
    Instant now = clock.instant();
    VoteInTurn turn = turnOf(command.solution(), voter, now);
    VoteContext context = turn.context();
    memberships.require(
        context.network(), voter, privilegeFor(ballot.value()), context.membership());
    context.requireTakesVoteOf(voter);
    requireEligible(context, voter, now);
    if (turn.standing().voided()) {
      throw new VoteIsVoid();
    }
    ballot.check();
    if (isSameValue(turn.standing(), ballot)) {
      rewordIfNeeded(command, turn.standing());
      return votes.counts(command.solution(), ballot.value());
    }
    return replace(context, voter, ballot, turn.standing(), now);
  }

  /** Takes the member's vote back; nothing changes when none stands. */
  public VoteCounts unvote(SolutionId solution, MemberId voter) {
    Instant now = clock.instant();
    VoteInTurn turn = turnOf(solution, voter, now);
    List<DomainEvent> undone = undo(turn.context(), voter, turn.standing(), now);
    if (undone.isEmpty()) {
      return votes.counts(solution, null);
    }
    votes.takeBack(solution, voter);
    events.append(undone);
    return count(solution, turn.standing(), null);
  }

  private void requireEligible(VoteContext context, MemberId voter, Instant now) {
    if (context.blind()) {
      memberships.require(context.network(), voter, Privilege.REVIEW, context.membership());
      if (!eligible.mayReview(voter, context.solution(), now)) {
        throw new ReviewersOnly();
      }
    }
  }

  private VoteInTurn turnOf(SolutionId solution, MemberId voter, Instant now) {
    return votes.queue(solution, voter, now).orElseThrow(UnknownSolution::new);
  }

  private static Privilege privilegeFor(VoteValue value) {
    return value == VoteValue.HELPFUL ? Privilege.VOTE : Privilege.OBJECT;
  }

  private static boolean isSameValue(StandingVote standing, Ballot ballot) {
    return standing.ballot().filter(cast -> cast.value() == ballot.value()).isPresent();
  }

  private void rewordIfNeeded(CastVote command, StandingVote standing) {
    if (!Objects.equals(standing.reason(), command.ballot().reason())) {
      votes.reword(command.solution(), command.by(), command.ballot().reason());
    }
  }

  private VoteCounts replace(
      VoteContext context, MemberId voter, Ballot ballot, StandingVote standing, Instant now) {
    boolean helpful = ballot.value() == VoteValue.HELPFUL;
    boolean pays = helpful && VoteCap.leavesPlace(standing.paid());
    NewVote vote = new NewVote(context, voter, ballot, standing.generation() + 1, pays, now);
    List<DomainEvent> happened = new ArrayList<>(undo(context, voter, standing, now));
    happened.add(told(vote, standing.topics()));
    if (standing.isFirst() && !standing.refined()) {
      events.append(happened);
      return votes.castAndCount(vote);
    }
    boolean mayProve = standing.refined() && helpful;
    if (mayProve) {
      proofs.queue(context);
    }
    votes.cast(vote);
    if (mayProve) {
      happened.addAll(proofs.byVotes(context, standing.topics(), now));
    }
    events.append(happened);
    return count(context.solution(), standing, ballot.value());
  }

  private static DomainEvent told(NewVote vote, List<Long> topics) {
    VoteFacts facts = vote.context().facts(topics, vote.voter(), vote.generation(), vote.at());
    return vote.ballot().value() == VoteValue.HELPFUL
        ? new SolutionVoted(facts, vote.pays(), vote.at())
        : new SolutionObjected(facts, vote.at());
  }

  private static List<DomainEvent> undo(
      VoteContext context, MemberId voter, StandingVote standing, Instant now) {
    if (standing.castAt() == null || standing.ballot().isEmpty()) {
      return List.of();
    }
    VoteFacts facts =
        context.facts(standing.topics(), voter, standing.generation(), standing.castAt());
    return List.of(
        isSameValue(standing, Ballot.helpful())
            ? new SolutionUnvoted(facts, standing.pays(), now)
            : new ObjectionWithdrawn(facts, now));
  }

  private VoteCounts count(
      SolutionId solution, StandingVote before, @Nullable VoteValue standingNow) {
    VoteValue standingBefore = before.ballot().map(Ballot::value).orElse(null);
    return votes.count(
        solution,
        change(VoteValue.HELPFUL, standingBefore, standingNow),
        change(VoteValue.OBJECTION, standingBefore, standingNow),
        standingNow);
  }

  private static int change(
      VoteValue value, @Nullable VoteValue standingBefore, @Nullable VoteValue standingNow) {
    return (standingNow == value ? 1 : 0) - (standingBefore == value ? 1 : 0);
  }
}
