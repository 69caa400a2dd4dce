package org.talkoot.reputation.persistence;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.Handle;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.TotalKey;

/** Reads the sums that verification compares. */
final class VerificationRows {
  private static final String BALANCES =
      "select member_id, balance from reputation_account where network_id = %d";

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

  private static final String TOTALS =
      "select member_id, track, topic_id, points, season from reputation_total where network_id = %d";

  private static final String USES =
      "select member_id, cap, period, about, used from cap_use where network_id = %d";

  private final Handle handle;
  private final long network;

  VerificationRows(Handle handle, long network) {
    this.handle = handle;
    this.network = network;
  }

  void eachBalance(ObjLongConsumer<AccountId> taker) {
    each(BALANCES, rows -> taker.accept(new AccountId(network, rows.number()), rows.number()));
  }

  void eachTotal(TotalTaker taker) {
    each(
        TOTALS,
        rows -> {
          AccountId account = new AccountId(network, rows.number());
          TotalKey total = new TotalKey(account, rows.code(), rows.number());
          taker.take(total, rows.number(), rows.fraction());
        });
  }

  private void each(String query, Consumer<CopiedRows> taker) {
    try (CopiedRows rows = CopiedRows.of(handle, query.formatted(network))) {
      while (rows.next()) {
        taker.accept(rows);
      }
    }
  }

  List<LedgerDifference> heads() {
    return handle
        .createQuery(HEADS)
        .bind("network", network)
        .mapTo(DifferenceRow.class)
        .map(row -> row.difference("chain", network))
        .list();
  }

  void eachUse(ObjLongConsumer<CapUse> taker) {
    each(USES, rows -> taker.accept(use(rows), rows.number()));
  }

  private CapUse use(CopiedRows rows) {
    AccountId account = new AccountId(network, rows.number());
    return new CapUse(rows.code(), account, rows.number(), rows.number());
  }

  /** Takes a total that is kept. */
  interface TotalTaker {
    void take(TotalKey total, long points, double season);
  }

  /** A difference that the database found. */
  public record DifferenceRow(long memberId, String place, String found, String expected) {
    LedgerDifference difference(String check, long network) {
      return new LedgerDifference(check, new AccountId(network, memberId), place, found, expected);
    }
  }
}
