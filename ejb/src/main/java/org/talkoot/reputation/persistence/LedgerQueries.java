package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.application.LedgerFilter;
import org.talkoot.reputation.application.LedgerLineView;
import org.talkoot.reputation.application.RuleTotal;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads ledger lines with their causes; a manager only those of the networks managed. */
@Dependent
public class LedgerQueries {
  private static final String READABLE =
      """
       where l.member_id = :member
         and (:member = :caller or l.network_id in (
               select m.network_id from membership m
                where m.member_id = :caller and m.role = 'MANAGER'))
         and (:member = :caller
              or not exists (select 1 from hidden_line d
                              where d.network_id = l.network_id and d.member_id = l.member_id
                                and d.sequence = l.sequence))
         and (:network::text is null or n.slug = :network)
         and (:rule::text is null or l.rule = :rule)
         and (:track::text is null or l.track = :track)
         and (:topic::text is null
              or (select t.id from topic t where t.slug = :topic) = any(l.topics))
         and (:since::timestamptz is null or l.at >= :since)
         and (:line = 0 or l.sequence = :line or l.reverses = :line
              or l.rule = 'H-1' and l.reverses = 0 and l.occasion_1 = :line
              or exists (select 1 from ledger_line k
                          where k.network_id = l.network_id and k.member_id = l.member_id
                            and k.sequence = :line
                            and (k.reverses = l.sequence
                                 or k.rule = 'H-1' and k.occasion_1 = l.sequence)))
         and (:until::timestamptz is null or l.at < :until)
      """;

  private static final String LINES =
      """
      select l.position,
             sequence_seen(l.network_id, l.member_id, l.sequence, :caller) as sequence, l.at, n.slug as network, n.name as network_name, l.rule,
             l.rule_set, l.track, l.raw, l.points,
             case when :member = :caller then l.balance
                  else l.balance - (select coalesce(sum(d.points), 0)::bigint from hidden_line d
                                     where d.network_id = l.network_id
                                       and d.member_id = l.member_id
                                       and d.sequence <= l.sequence) end as balance,
             array(select t.slug from topic t where t.id = any(l.topics) order by t.slug) as topics,
             coalesce(e.kind, 'problem.unknown') as kind, coalesce(e.numbers, '{}')::text as numbers,
             p.question as title, s.id as by_id, s.handle as by_handle, s.display_name as by_name,
             sequence_seen(l.network_id, l.member_id, nullif(l.reverses, 0), :caller) as reverses, o.at as reverses_at,
             sequence_seen(l.network_id, l.member_id, r.sequence, :caller) as reversed_by, r.at as reversed_at,
             sequence_seen(l.network_id, l.member_id,
                           case when l.rule = 'H-1' and l.reverses = 0 then l.occasion_1 end,
                           :caller) as holds,
             sequence_seen(l.network_id, l.member_id, h.sequence, :caller) as held_by, hold.ends_at as held_until, nullif(ruled.reasons, '') as reasons
        from ledger_line l
        join network n on n.id = l.network_id
        left join event_log e on e.id = l.cause_id
        left join problem p on p.id = (e.numbers ->> 'problem')::bigint
        left join member s on s.id = l.source_id
              and e.kind in ('thanks.given', 'recognition.awarded', 'outcome.verified')
        left join ledger_line o on o.network_id = l.network_id and o.member_id = l.member_id
              and o.sequence = l.reverses
        left join ledger_line r on r.network_id = l.network_id and r.member_id = l.member_id
              and r.reverses = l.sequence and r.reverses <> 0
        left join ledger_line h on h.network_id = l.network_id and h.member_id = l.member_id
              and h.rule = 'H-1' and h.reverses = 0 and h.occasion_1 = l.sequence
              and not exists (select 1 from ledger_line x
                               where x.network_id = h.network_id and x.member_id = h.member_id
                                 and x.reverses = h.sequence and x.reverses <> 0)
        left join reputation_hold hold on hold.id = h.occasion_2
        left join reputation_hold ruled on e.kind in ('reputation.released', 'reputation.takenBack')
              and ruled.id = (e.numbers ->> 'hold')::bigint
      """
          + READABLE;

  private static final String COMPOSITION =
      """
      select l.rule, sum(l.points) as points, count(*) as lines
        from ledger_line l join network n on n.id = l.network_id
      """
          + READABLE
          + "group by l.rule order by points desc, l.rule";

  private static final String MANAGES =
      """
      select exists (
        select 1 from membership m join network n on n.id = m.network_id
         where m.member_id = :caller and m.role = 'MANAGER'
           and (:network::text is null or n.slug = :network)
           and (exists (select 1 from membership o
                         where o.network_id = n.id and o.member_id = :member)
                or exists (select 1 from reputation_account a
                            where a.network_id = n.id and a.member_id = :member)))
      """;

  private static final int FETCHED_AT_ONCE = 500;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public LedgerQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns one page of lines, the newest first. */
  public Page<LedgerLineView> page(LedgerFilter filter, MemberId caller, Window window) {
    long before = window.after().map(Cursor::id).orElse(Long.MAX_VALUE);
    List<LedgerRow> rows =
        jdbi.withHandle(
            handle ->
                query(
                        handle,
                        LINES + " and l.position < :before order by l.position desc limit :limit",
                        filter,
                        caller)
                    .bind("before", before)
                    .bind("limit", window.fetch())
                    .mapTo(LedgerRow.class)
                    .list());
    Page<LedgerRow> page = Page.of(rows, window, row -> new Cursor("", row.position()));
    return new Page<>(page.items().stream().map(LedgerRow::view).toList(), page.next());
  }

  /** Hands over all lines, the newest first. */
  public void each(LedgerFilter filter, MemberId caller, Consumer<LedgerLineView> taker) {
    jdbi.useHandle(
        handle ->
            query(handle, LINES + " order by l.position desc", filter, caller)
                .setFetchSize(FETCHED_AT_ONCE)
                .mapTo(LedgerRow.class)
                .forEach(row -> taker.accept(row.view())));
  }

  /** Returns the sum of lines by rule. */
  public List<RuleTotal> composition(LedgerFilter filter, MemberId caller) {
    return jdbi.withHandle(
        handle -> query(handle, COMPOSITION, filter, caller).mapTo(RuleTotal.class).list());
  }

  /** Whether the caller manages a network that the filter asks for and the member knows. */
  public boolean manages(LedgerFilter filter, MemberId caller) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MANAGES)
                .bind("member", filter.member())
                .bind("caller", caller)
                .bind("network", filter.network())
                .mapTo(Boolean.class)
                .one());
  }

  private static Query query(Handle handle, String sql, LedgerFilter filter, MemberId caller) {
    return handle
        .createQuery(sql)
        .bind("member", filter.member())
        .bind("caller", caller)
        .bind("network", filter.network())
        .bind("rule", filter.rule())
        .bind("track", filter.track())
        .bind("topic", filter.topic())
        .bind("line", filter.line())
        .bind("since", filter.since())
        .bind("until", filter.before());
  }
}
