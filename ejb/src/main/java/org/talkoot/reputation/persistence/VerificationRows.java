package org.talkoot.reputation.persistence;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.Season;

/** Reads what verification compares; the sums it lets the database add up by itself. */
final class VerificationRows {
  private static final String BALANCES =
      """
      select member_id, 'balance' as place, coalesce(a.balance, 0)::text as found,
             coalesce(l.points, 0)::text as expected
        from (select * from reputation_account where network_id = :network) a
        full join (select member_id, sum(points) as points
                     from ledger_line where network_id = :network group by member_id) l
             using (member_id)
       where coalesce(a.balance, 0) <> coalesce(l.points, 0)
      """;

  private static final String HEADS =
      """
      select a.member_id, 'end of the chain' as place,
             a.sequence || ' ' || encode(a.last_hash, 'hex') as found,
             coalesce(l.sequence, 0) || ' ' || encode(coalesce(l.hash,
               decode(repeat('00', 32), 'hex')), 'hex') as expected
        from reputation_account a
        left join lateral (select sequence, hash from ledger_line l
                            where l.network_id = a.network_id and l.member_id = a.member_id
                            order by sequence desc limit 1) l on true
       where a.network_id = :network
         and (a.sequence, encode(a.last_hash, 'hex')) is distinct from
             (coalesce(l.sequence, 0), encode(coalesce(l.hash, decode(repeat('00', 32), 'hex')), 'hex'))
      """;

  private static final String SUMS =
      """
      with derived as (
        select l.member_id, l.track, t.topic_id, sum(l.points) as points,
               sum(l.points * power(2::double precision,
                 floor(extract(epoch from coalesce(o.at, l.at) - :landmark::timestamptz))
                   / :halfLife)) as season
          from ledger_line l
          cross join lateral unnest(l.topics || 0::bigint) as t (topic_id)
          left join ledger_line o on o.network_id = l.network_id and o.member_id = l.member_id
                and o.sequence = l.reverses
         where l.network_id = :network
         group by l.member_id, l.track, t.topic_id),
      kept as (select * from reputation_total where network_id = :network)
      """;

  private static final String TOTALS =
      SUMS
          + """
            select member_id, track || ', topic ' || topic_id as place,
                   coalesce(k.points, 0)::text as found, coalesce(d.points, 0)::text as expected
              from kept k full join derived d using (member_id, track, topic_id)
             where coalesce(k.points, 0) <> coalesce(d.points, 0)
            """;

  private static final String SEASONS =
      SUMS
          + """
            select member_id, track || ', topic ' || topic_id as place,
                   k.season::text as found, d.season::text as expected
              from kept k join derived d using (member_id, track, topic_id)
             where abs(k.season - d.season) > 1e-9 * greatest(1, abs(d.season), abs(k.season))
            """;

  private static final String USES =
      "select network_id, member_id, cap, period, about, used from cap_use where network_id = :network";

  private final Handle handle;
  private final long network;

  VerificationRows(Handle handle, long network) {
    this.handle = handle;
    this.network = network;
  }

  List<LedgerDifference> balances() {
    return differences("balance", BALANCES);
  }

  List<LedgerDifference> heads() {
    return differences("chain", HEADS);
  }

  List<LedgerDifference> totals() {
    return differences("total", TOTALS);
  }

  List<LedgerDifference> seasons() {
    return differences("season", SEASONS);
  }

  private List<LedgerDifference> differences(String check, String sql) {
    return handle
        .createQuery(sql)
        .bind("network", network)
        .bind("landmark", Season.LANDMARK.toString())
        .bind("halfLife", (double) Season.HALF_LIFE.toSeconds())
        .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
        .mapTo(DifferenceRow.class)
        .map(row -> row.difference(check, network))
        .list();
  }

  void eachUse(BiConsumer<CapUse, Long> taker) {
    handle
        .createQuery(USES)
        .bind("network", network)
        .mapTo(UsedRow.class)
        .forEach(row -> taker.accept(row.use(), row.used()));
  }

  /** A difference that the database found. */
  public record DifferenceRow(long memberId, String place, String found, String expected) {
    LedgerDifference difference(String check, long network) {
      return new LedgerDifference(check, new AccountId(network, memberId), place, found, expected);
    }
  }
}
