package org.talkoot.level.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.LedgerDifference;

/**
 * Adds up every standing of a network again from the lines, as far as they are counted, and every
 * bucket from the standings.
 */
@Dependent
public class StandingAudit {
  private static final String CHECK = "standing";

  private static final String POINTS =
      """
      with derived as (
        select b.board, t.topic_id, l.member_id as member, sum(l.points) as points
          from standing_seen s
          join ledger_line l on l.network_id = s.network_id and l.member_id = s.member_id
                            and l.sequence <= s.sequence
          left join ledger_line o on l.reverses <> 0 and o.network_id = l.network_id
                            and o.member_id = l.member_id and o.sequence = l.reverses
          cross join lateral (select '' union all select l.track
                              union all select 'closers' where coalesce(o.rule, l.rule) = 'O-2')
                 as b (board)
          cross join lateral unnest(l.topics || 0::bigint) as t (topic_id)
         where s.network_id = :network
           and not exists (select 1 from standing_waiting w
                            where w.network_id = l.network_id and w.member_id = l.member_id
                              and w.sequence = l.sequence)
         group by 1, 2, 3),
      kept as (
        select board, topic_id, member_id as member, points from standing
         where network_id = :network)
      select member, board || ', topic ' || topic_id as place, coalesce(k.points, 0)::text as found,
             coalesce(d.points, 0)::text as expected
        from derived d full join kept k using (board, topic_id, member)
       where coalesce(k.points, 0) <> coalesce(d.points, 0)
      """;

  private static final String BUCKETS =
      """
      with derived as (
        select s.board, s.topic_id, h.height, s.points >> (4 * h.height) as bucket,
               count(*) as members
          from standing s cross join generate_series(0, 5) as h (height)
         where s.network_id = :network and s.points > 0
         group by 1, 2, 3, 4),
      kept as (
        select board, topic_id, height, bucket, members from standing_bucket
         where network_id = :network)
      select 0::bigint as member,
             board || ', topic ' || topic_id || ', bucket ' || bucket || ' of height ' || height
               as place,
             coalesce(k.members, 0)::text as found, coalesce(d.members, 0)::text as expected
        from derived d full join kept k using (board, topic_id, height, bucket)
       where coalesce(k.members, 0) <> coalesce(d.members, 0)
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public StandingAudit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what does not follow. */
  public List<LedgerDifference> of(NetworkId network) {
    List<LedgerDifference> differences = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          differences.addAll(read(handle, POINTS, network));
          differences.addAll(read(handle, BUCKETS, network));
        });
    return differences;
  }

  private static List<LedgerDifference> read(Handle handle, String sql, NetworkId network) {
    return handle
        .createQuery(sql)
        .bind("network", network)
        .mapTo(Row.class)
        .map(row -> row.difference(network))
        .list();
  }

  /** A difference that the database found. */
  public record Row(long member, String place, String found, String expected) {
    LedgerDifference difference(NetworkId network) {
      AccountId account = new AccountId(network.value(), member);
      return new LedgerDifference(CHECK, account, place, found, expected);
    }
  }
}
