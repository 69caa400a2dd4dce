package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.reputation.RuleSets;
import org.talkoot.reputation.Season;
import org.talkoot.reputation.application.NetworkTotal;
import org.talkoot.reputation.application.TopicTotal;

/** Reads sums of points, never from a network that the viewer may not know of. */
@Dependent
public class ReputationQueries {
  private static final String VISIBLE =
      " and (r.member_id = :viewer or network_visible(r.network_id, :viewer)) ";

  private static final String NETWORKS =
      """
      select n.slug, n.name, n.visibility = 'PUBLIC' as is_public, n.rule_set,
             r.balance - hidden_from(r.network_id, r.member_id, :viewer) as balance
        from reputation_account r join network n on n.id = r.network_id
       where r.member_id = :member
      """
          + VISIBLE
          + "and (r.member_id = :viewer\n      or r.balance <> hidden_from(r.network_id, r.member_id, :viewer))\n"
          + "order by balance desc, n.slug";

  private static final String TRACKS =
      "select r.track, sum(r.points) as points from totals_seen(:member, :viewer) r"
          + " where r.member_id = :member and r.topic_id = 0"
          + VISIBLE
          + "group by r.track"
          + " having :member = :viewer or sum(r.points) <> 0 order by r.track";

  private static final String SEASON =
      "select coalesce(sum(r.season), 0) from totals_seen(:member, :viewer) r"
          + " where r.member_id = :member and r.topic_id = 0"
          + VISIBLE;

  private static final String TOPICS =
      "select t.slug, t.name_en, t.name_fi, sum(r.points) as points, sum(r.season) as season"
          + " from totals_seen(:member, :viewer) r join topic t on t.id = r.topic_id where r.member_id = :member"
          + VISIBLE
          + "group by t.id having :member = :viewer or sum(r.points) <> 0"
          + " order by points desc, t.slug";

  private static final String TOTALS =
      "select r.member_id, sum(r.balance - hidden_from(r.network_id, r.member_id, :viewer))"
          + " as points from reputation_account r"
          + " where r.member_id = any(:members)"
          + VISIBLE
          + "group by r.member_id";

  private static final String HELD =
      """
      select coalesce(-sum(l.points), 0) from ledger_line l
       where l.member_id = :member and l.rule = 'H-1' and l.reverses = 0
         and not exists (select 1 from ledger_line r
                          where r.network_id = l.network_id and r.member_id = l.member_id
                            and r.reverses = l.sequence and r.reverses <> 0)
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public ReputationQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the points in each network, the most first. */
  public List<NetworkTotal> networks(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            query(handle, NETWORKS, member, viewer).mapTo(NetworkRow.class).stream()
                .map(NetworkRow::total)
                .toList());
  }

  /** Returns the sum of the member's held lines. */
  public long held(MemberId member) {
    return jdbi.withHandle(
        handle -> handle.createQuery(HELD).bind("member", member).mapTo(Long.class).one());
  }

  /** Returns the points in each track. */
  public Map<String, Long> tracks(MemberId member, Viewer viewer) {
    Map<String, Long> tracks = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            query(handle, TRACKS, member, viewer)
                .mapTo(TrackRow.class)
                .forEach(row -> tracks.put(row.track(), row.points())));
    return tracks;
  }

  /** Returns the sum of forward decay over all tracks. */
  public double season(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle -> query(handle, SEASON, member, viewer).mapTo(Double.class).one());
  }

  /** Returns the points in each topic, the most first. */
  public List<TopicTotal> topics(MemberId member, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            query(handle, TOPICS, member, viewer).mapTo(TopicRow.class).stream()
                .map(row -> row.total(now))
                .toList());
  }

  /** Returns the totals of those of the members who have points. */
  public Map<MemberId, Long> totals(Collection<MemberId> members, Viewer viewer) {
    Map<MemberId, Long> totals = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(TOTALS)
                .bindArray("members", Long.class, members.stream().map(MemberId::value).toList())
                .bind("viewer", viewer.number())
                .mapTo(TotalRow.class)
                .forEach(row -> totals.put(row.memberId(), Math.max(0, row.points()))));
    return totals;
  }

  private static Query query(Handle handle, String sql, MemberId member, Viewer viewer) {
    return handle.createQuery(sql).bind("member", member).bind("viewer", viewer.number());
  }

  /** A network and the sum of the lines there. */
  public record NetworkRow(
      String slug, String name, boolean isPublic, String ruleSet, long balance) {
    NetworkTotal total() {
      long shown = RuleSets.resource(ruleSet).shown(balance);
      return new NetworkTotal(slug, name, isPublic, ruleSet, shown, balance);
    }
  }

  /** A track and its points. */
  public record TrackRow(String track, long points) {}

  /** A topic and its points. */
  public record TopicRow(String slug, String nameEn, String nameFi, long points, double season) {
    TopicTotal total(Instant now) {
      return new TopicTotal(
          new TopicRef(slug, nameEn, nameFi), points, Math.round(Season.worth(season, now)));
    }
  }

  /** A member and the sum of the balances. */
  public record TotalRow(MemberId memberId, long points) {}
}
