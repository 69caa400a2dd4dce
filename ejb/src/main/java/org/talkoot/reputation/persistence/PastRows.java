package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.CreditedLine;
import org.talkoot.reputation.LineKey;
import org.talkoot.reputation.Occasion;

/** Locks accounts and reads what the rules ask about their past. */
final class PastRows {
  private static final String LOCK =
      """
      select network_id, member_id, sequence, balance, last_hash
        from reputation_account
       where (network_id, member_id) in (select * from unnest(:networks, :members))
       order by network_id, member_id
         for no key update
      """;

  private static final String OPEN =
      """
      insert into reputation_account (network_id, member_id)
      select * from unnest(:networks, :members)
      on conflict do nothing
      """;

  private static final String CREDITED =
      """
      select l.network_id, l.member_id, l.rule, l.track, l.occasion_1, l.occasion_2, l.occasion_3,
             l.sequence, l.at, l.rule_set, l.raw, l.points, l.period,
             exists (select 1
                       from ledger_line r
                      where r.network_id = l.network_id and r.member_id = l.member_id
                        and r.reverses = l.sequence and r.reverses <> 0) as reversed
        from unnest(:networks, :members, :rules, :tracks, :firsts, :seconds, :thirds)
               as k (network_id, member_id, rule, track, occasion_1, occasion_2, occasion_3)
        join ledger_line l
             using (network_id, member_id, rule, track, occasion_1, occasion_2, occasion_3)
       where l.reverses = 0
      """;

  private static final String USED =
      """
      select network_id, member_id, cap, period, used
        from unnest(:networks, :members, :caps, :periods) as k (network_id, member_id, cap, period)
        join cap_use using (network_id, member_id, cap, period)
      """;

  private PastRows() {}

  /**
   * Locks the accounts in ascending order, opening those that do not exist yet.
   *
   * <p>Opening comes first, also for accounts that mostly exist: who opened one while another holds
   * its neighbour locked and waits to open the same would stop both.
   */
  static List<AccountHead> lock(Handle handle, Set<AccountId> accounts) {
    List<AccountId> inOrder = accounts.stream().sorted().toList();
    bound(handle.createUpdate(OPEN), inOrder).execute();
    return bound(handle.createQuery(LOCK), inOrder).mapTo(AccountHead.class).list();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, List<AccountId> accounts) {
    return Columns.of(statement, accounts)
        .number("networks", AccountId::network)
        .number("members", AccountId::member)
        .statement();
  }

  static void readCredited(Handle handle, Collection<LineKey> keys, LockedPast past) {
    Columns.of(handle.createQuery(CREDITED), keys)
        .number("networks", key -> key.account().network())
        .number("members", key -> key.account().member())
        .text("rules", LineKey::rule)
        .text("tracks", LineKey::track)
        .number("firsts", key -> key.occasion().first())
        .number("seconds", key -> key.occasion().second())
        .number("thirds", key -> key.occasion().third())
        .statement()
        .mapTo(CreditedRow.class)
        .forEach(row -> past.add(row.key(), row.line()));
  }

  static void readUsed(Handle handle, Collection<CapUse> uses, LockedPast past) {
    if (uses.isEmpty()) {
      return;
    }
    Columns.of(handle.createQuery(USED), uses)
        .number("networks", use -> use.account().network())
        .number("members", use -> use.account().member())
        .text("caps", CapUse::cap)
        .number("periods", CapUse::period)
        .statement()
        .mapTo(UsedRow.class)
        .forEach(row -> past.add(row.use(), row.used()));
  }

  /** A line that paid, found by its key. */
  public record CreditedRow(
      long networkId,
      long memberId,
      String rule,
      String track,
      long occasion1,
      long occasion2,
      long occasion3,
      long sequence,
      Instant at,
      int ruleSet,
      long raw,
      long points,
      long period,
      boolean reversed) {
    LineKey key() {
      AccountId account = new AccountId(networkId, memberId);
      return new LineKey(account, rule, track, new Occasion(occasion1, occasion2, occasion3));
    }

    CreditedLine line() {
      return new CreditedLine(sequence, at, ruleSet, raw, points, period, reversed);
    }
  }

  /** A cap and how much of it is used. */
  public record UsedRow(long networkId, long memberId, String cap, long period, long used) {
    CapUse use() {
      return new CapUse(cap, new AccountId(networkId, memberId), period);
    }
  }
}
