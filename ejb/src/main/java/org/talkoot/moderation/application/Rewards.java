package org.talkoot.moderation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.PointsAtStake;
import org.talkoot.moderation.Remedy;
import org.talkoot.moderation.RewardTakenBack;
import org.talkoot.moderation.TakenBack;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.persistence.RewardRows;
import org.talkoot.moderation.persistence.TakenBackRows;
import org.talkoot.network.NetworkId;
import org.talkoot.review.application.ConsensusKeeping;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;

/** What was paid for votes and contributions, and taking it back. */
@Dependent
public class Rewards {
  private final RewardRows rows;
  private final TakenBackRows things;
  private final ConsensusKeeping consensus;
  private final PointsAtStake points;
  private final EventLog events;

  /** Takes back in these rows, and tells this log. */
  @Inject
  public Rewards(
      RewardRows rows,
      TakenBackRows things,
      ConsensusKeeping consensus,
      PointsAtStake points,
      EventLog events) {
    this.rows = rows;
    this.things = things;
    this.consensus = consensus;
    this.points = points;
    this.events = events;
  }

  /** Returns by how many points each balance would change, by member; nothing is written. */
  Map<Long, Long> atStake(
      NetworkId network, Remedy remedy, List<TakenBack> undone, MemberId by, Instant at) {
    List<RewardTakenBack> told =
        paidFor(remedy, undone).stream()
            .map(row -> row.event(network.value(), by.value(), at))
            .toList();
    return told.isEmpty() ? Map.of() : new TreeMap<>(points.of(network, told));
  }

  /**
   * Takes it back: votes and reviews count no longer, and the rules write their lines, all in the
   * transaction of the caller.
   */
  void takeBack(NetworkId network, Remedy remedy, List<TakenBack> undone, MemberId by, Instant at) {
    if (remedy == Remedy.VOTES) {
      things.queue(undone);
    }
    List<Long> reviews =
        undone.stream().filter(one -> one.is(Thing.REVIEW)).map(TakenBack::id).toList();
    List<SolutionId> reviewed = things.holdSolutionsOf(reviews);
    List<RewardRows.Row> paid = paidFor(remedy, undone);
    List<TakenBack> votes =
        remedy == Remedy.VOTES ? paid.stream().map(RewardRows.Row::vote).toList() : List.of();
    things.voidVotes(votes, at);
    things.removeReviews(reviews, at);
    if (!reviewed.isEmpty()) {
      consensus.renewAll(network, reviewed);
    }
    events.append(paid.stream().map(row -> row.event(network.value(), by.value(), at)).toList());
    things.countLess(votes, reviews);
  }

  private List<RewardRows.Row> paidFor(Remedy remedy, List<TakenBack> undone) {
    return remedy == Remedy.VOTES
        ? rows.ofVotes(undone)
        : undone.stream().flatMap(one -> rows.of(one).stream()).toList();
  }
}
