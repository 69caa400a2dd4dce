package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.reputation.Season;
import org.talkoot.reputation.persistence.ReputationQueries;

/** Shows reputation: the own whole, others' in the networks that the viewer may know of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReputationReading {
  @Inject private ReputationQueries queries;
  @Inject private Clock clock;

  /** Returns the member's reputation as the viewer may see it. */
  public ReputationView of(MemberId member, Viewer viewer) {
    List<NetworkTotal> networks = queries.networks(member, viewer);
    long balance = networks.stream().mapToLong(NetworkTotal::balance).sum();
    return new ReputationView(
        Math.max(0, balance),
        balanceFor(viewer, member, balance),
        viewer.is(member) ? queries.held(member) : 0,
        Math.round(Season.worth(queries.season(member, viewer), clock.instant())),
        queries.tracks(member, viewer),
        queries.topics(member, viewer, clock.instant()),
        networks);
  }

  private static @Nullable Long balanceFor(Viewer viewer, MemberId member, long balance) {
    return viewer.is(member) ? balance : null;
  }

  /** Returns the totals of several members at once, 0 for those without points. */
  public Map<MemberId, Long> totals(Collection<MemberId> members, Viewer viewer) {
    Map<MemberId, Long> totals = new LinkedHashMap<>();
    members.forEach(member -> totals.put(member, 0L));
    totals.putAll(queries.totals(members, viewer));
    return totals;
  }
}
