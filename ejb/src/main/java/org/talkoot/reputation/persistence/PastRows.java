package org.talkoot.reputation.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.Claim;
import org.talkoot.shared.application.Columns;
import org.talkoot.shared.application.OneTrip;

/** Locks accounts and reads what the rules ask about their past. */
final class PastRows {
  /** Looks first: telling a conflict from none would wait for whoever writes the account now. */
  private static final String OPEN =
      """
      insert into reputation_account (network_id, member_id)
      select n.network, n.member from unnest(:networks, :members) as n (network, member)
       where not exists (select 1 from reputation_account a
                          where a.network_id = n.network and a.member_id = n.member)
      on conflict do nothing;
      """;

  private static final String LOCK =
      """
      select network_id, member_id, sequence, balance, last_hash
        from reputation_account
       where (network_id, member_id) in (select * from unnest(:networks, :members))
       order by network_id, member_id for no key update;
      """;

  /** One array hides behind a select: plans that saw its length would be made at each call. */
  private static final String PAST =
      """
      select k.network_id, k.member_id, k.rule, k.track, k.occasion_1, k.occasion_2, k.occasion_3,
             k.use_member, k.cap, k.use_period, k.use_about, l.sequence, l.at, l.rule_set, l.raw, l.points,
             l.period, coalesce(u.used, 0) as used,
             exists (select 1
                       from ledger_line r
                      where r.network_id = l.network_id and r.member_id = l.member_id
                        and r.reverses = l.sequence and r.reverses <> 0) as reversed
        from unnest((select cast(:ofNetworks as bigint[])), :ofMembers, :rules, :tracks, :firsts,
                    :seconds, :thirds, :useMembers, :caps, :periods, :abouts)
               as k (network_id, member_id, rule, track, occasion_1, occasion_2, occasion_3,
                     use_member, cap, use_period, use_about)
        left join ledger_line l
               on l.network_id = k.network_id and l.member_id = k.member_id and l.rule = k.rule
              and l.track = k.track and l.occasion_1 = k.occasion_1
              and l.occasion_2 = k.occasion_2 and l.occasion_3 = k.occasion_3 and l.reverses = 0
        left join cap_use u
               on u.network_id = k.network_id and u.member_id = k.use_member and u.cap = k.cap
              and u.period = k.use_period and u.about = k.use_about
      """;

  private static final String USED =
      """
      select network_id, member_id, cap, period, about, used
        from unnest(:networks, :members, :caps, :periods, :abouts)
               as k (network_id, member_id, cap, period, about)
        join cap_use using (network_id, member_id, cap, period, about)
      """;

  /**
   * The heads of so many accounts wait on the way while the question for their past is still being
   * sent; many more could stop both sides, each waiting for the other to read.
   */
  private static final int FEW = 100;

  private PastRows() {}

  /**
   * Locks the accounts in ascending order, opening those that do not exist yet.
   *
   * <p>Opening comes first, also for accounts that mostly exist: who opened one while another holds
   * its neighbour locked and waits to open the same would stop both.
   */
  static List<AccountHead> lock(Handle handle, Set<AccountId> accounts) {
    try (OneTrip trip = OneTrip.of(accounts(handle.createQuery(OPEN + LOCK), accounts))) {
      return trip.next(AccountHead.class);
    }
  }

  /**
   * Locks the accounts, then reads what was paid for the same occasions and how much of the caps is
   * used; only what is read after the locks are held is sure to stay true.
   */
  static LockedPast read(Handle handle, Set<AccountId> accounts, Collection<Claim> claims) {
    LockedPast past = new LockedPast();
    if (accounts.size() > FEW) {
      lock(handle, accounts).forEach(past::add);
      try (OneTrip trip = OneTrip.of(claims(handle.createQuery(PAST), claims))) {
        trip.next(PastRow.class).forEach(row -> row.tell(past));
      }
    } else {
      Query query = accounts(handle.createQuery(OPEN + LOCK + PAST), accounts);
      try (OneTrip trip = OneTrip.of(claims(query, claims))) {
        trip.next(AccountHead.class).forEach(past::add);
        trip.next(PastRow.class).forEach(row -> row.tell(past));
      }
    }
    return past;
  }

  private static Query accounts(Query query, Set<AccountId> accounts) {
    return Columns.of(query, accounts.stream().sorted().toList())
        .number("networks", AccountId::network)
        .number("members", AccountId::member)
        .statement();
  }

  private static Query claims(Query query, Collection<Claim> claims) {
    return Columns.of(query, claims)
        .number("ofNetworks", claim -> claim.key().account().network())
        .number("ofMembers", claim -> claim.key().account().member())
        .text("rules", claim -> claim.key().rule())
        .text("tracks", claim -> claim.key().track())
        .number("firsts", claim -> claim.key().occasion().first())
        .number("seconds", claim -> claim.key().occasion().second())
        .number("thirds", claim -> claim.key().occasion().third())
        .number("useMembers", claim -> claim.use().map(use -> use.account().member()).orElse(0L))
        .text("caps", claim -> claim.use().map(CapUse::cap).orElse(""))
        .number("periods", claim -> claim.use().map(CapUse::period).orElse(0L))
        .number("abouts", claim -> claim.use().map(CapUse::about).orElse(0L))
        .statement();
  }

  /** Reads the use of further caps: those of days and months in which reversed lines were paid. */
  static void readUsed(Handle handle, Collection<CapUse> uses, LockedPast past) {
    Columns.of(handle.createQuery(USED), uses)
        .number("networks", use -> use.account().network())
        .number("members", use -> use.account().member())
        .text("caps", CapUse::cap)
        .number("periods", CapUse::period)
        .number("abouts", CapUse::about)
        .statement()
        .mapTo(UsedRow.class)
        .forEach(row -> past.add(row.use(), row.used()));
  }
}
