package org.talkoot.routing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.network.NetworkId;
import org.talkoot.routing.TrustGraph;
import org.talkoot.routing.TrustWeights;

/** Reads what trust is computed from and keeps what came out. */
@ApplicationScoped
public class TrustRows {
  private static final String WAITING =
      """
      select n.id from network n
       where exists (select 1 from judgement j where j.network_id = n.id and j.at < :night)
         and not exists (select 1 from trust_version v
                          where v.network_id = n.id and v.confirmed_at >= :night)
       order by n.id
      """;
  private static final String BEHIND =
      """
      select count(*) from (
        select 1 from event_log e join event_subscription s on s.name = :subscription
         where (e.xid, e.id) > (s.xid, s.event_id) limit :most) waiting
      """;
  private static final String EDGES =
      """
      select judge_id as judge, member_id as member, count(*) as count
        from judgement
       where network_id = :network and positive and not taken_back
       group by 1, 2 order by 1, 2
      """;
  private static final String TRUSTED =
      """
      with manager as (select member_id from membership
                        where network_id = :network and role = 'MANAGER')
      select member_id from manager
      union
      select member_id from judgement
       where network_id = :network and kind in ('verified', 'pledgeKept') and not taken_back
         and judge_id in (select member_id from manager)
      """;
  private static final String NEWEST =
      """
      select version, digest from trust_version
       where network_id = :network order by version desc limit 1
      """;

  @Inject private Jdbi jdbi;

  /**
   * Returns the networks that have judgements from before an instant and no trust computed since.
   */
  public List<NetworkId> waitingSince(Instant night) {
    return jdbi.withHandle(
        handle -> handle.createQuery(WAITING).bind("night", night).mapTo(NetworkId.class).list());
  }

  /** Counts the events that a subscription has not heard yet, up to some. */
  public long behind(String subscription, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEHIND)
                .bind("subscription", subscription)
                .bind("most", most)
                .mapTo(Long.class)
                .one());
  }

  /** Returns who values whose work, and whom the network trusts beforehand. */
  public TrustGraph graph(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            new TrustGraph(
                handle.createQuery(TRUSTED).bind("network", network).mapTo(Long.class).list(),
                handle
                    .createQuery(EDGES)
                    .bind("network", network)
                    .mapTo(TrustGraph.Edge.class)
                    .list()));
  }

  /** Returns the newest version. */
  public Optional<Version> newest(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(NEWEST).bind("network", network).mapTo(Version.class).findOne());
  }

  /** Notes that the newest version came out again. */
  public void confirm(NetworkId network, int version, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update trust_version set confirmed_at = :at"
                        + " where network_id = :network and version = :version")
                .bind("network", network)
                .bind("version", version)
                .bind("at", at)
                .execute());
  }

  /** Keeps a new version. */
  public void add(NetworkId network, int version, TrustWeights weights, Instant at) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "insert into trust_version (network_id, version, computed_at, confirmed_at,"
                      + " digest) values (:network, :version, :at, :at, :digest)")
              .bind("network", network)
              .bind("version", version)
              .bind("at", at)
              .bind("digest", weights.digest())
              .execute();
          PreparedBatch batch =
              handle.prepareBatch(
                  "insert into rater_trust (network_id, version, member_id, weight)"
                      + " values (:network, :version, :member, :weight)");
          weights
              .millionths()
              .forEach(
                  (member, weight) ->
                      batch
                          .bind("network", network)
                          .bind("version", version)
                          .bind("member", member)
                          .bind("weight", weight)
                          .add());
          batch.execute();
        });
  }

  /** Returns the weights of a version as they stand in the table. */
  public TrustWeights weights(NetworkId network, int version) {
    return jdbi.withHandle(
        handle ->
            new TrustWeights(
                handle
                    .createQuery(
                        "select member_id, weight from rater_trust"
                            + " where network_id = :network and version = :version")
                    .bind("network", network)
                    .bind("version", version)
                    .reduceRows(
                        new TreeMap<Long, Long>(),
                        (map, row) -> {
                          map.put(
                              row.getColumn("member_id", Long.class),
                              row.getColumn("weight", Long.class));
                          return map;
                        })));
  }

  /** A version and what proves its weights. */
  public record Version(int version, long digest) {}
}
