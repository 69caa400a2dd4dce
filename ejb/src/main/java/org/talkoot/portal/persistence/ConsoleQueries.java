package org.talkoot.portal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;
import org.talkoot.portal.application.NetworkHealth;
import org.talkoot.portal.application.Waiting;

/** Reads how a network does, in one statement each. */
@Dependent
public class ConsoleQueries {
  private static final String WAITING =
      """
      select case when x.status in ('decided', 'outcome') then 'untold'
                  when x.status = 'inReview' then 'undecided' else 'unanswered' end as kind,
             x.id as problem, x.question, x.since, m.id as requester_id,
             m.handle as requester_handle, m.display_name as requester_display_name
        from (select p.id, p.question, p.requested_by,
                     problem_status(p.status, p.review_from, p.closes_at, :now) as status,
                     case when p.status in ('decided', 'outcome')
                            then end_of_day(cast(p.brief -> 'pledge' ->> 'when' as date))
                          when problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
                            then end_of_day(p.decide_by)
                          else p.opened_at + interval '72 hours' end as since
                from problem p join problem_tally t on t.problem_id = p.id
               where p.network_id = :network
                 and (problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
                      or p.status = 'open' and t.solutions = 0
                         and p.mode = 'OPEN'
                      or p.status in ('decided', 'outcome')
                         and not exists (select 1 from outcome_step o
                                          where o.problem_id = p.id and o.stage <> 'planned'))) x
        join member m on m.id = x.requested_by
       where x.since <= :now
      """;

  private static final String HEALTH =
      """
      with waiting as (
      """
          + WAITING
          + """
            )
            select (select count(*) from membership where network_id = :network) as members,
                   (select count(*) from problem p where p.network_id = :network
                       and problem_status(p.status, p.review_from, p.closes_at, :now) = 'open') as open,
                   (select count(*) from waiting where kind = 'unanswered') as unanswered,
                   (select count(*) from solution s join problem p on p.id = s.problem_id
                      join solution_tally t on t.solution_id = s.id
                     where p.network_id = :network and s.withdrawn_at is null
                       and p.status in ('open', 'inReview')
                       and not sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)
                       and t.reviews < coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3))
                     as unreviewed,
                   (select count(*) from waiting where kind = 'undecided') as undecided,
                   (select count(*) from waiting where kind = 'untold') as untold,
                   (select count(distinct o.problem_id) from outcome_step o
                     where o.network_id = :network and o.stage in ('inUse', 'effectSeen'))
                     as outcomes
            """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public ConsoleQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the counts of a network. */
  public NetworkHealth health(NetworkId network, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HEALTH)
                .bind("network", network)
                .bind("now", now)
                .mapTo(NetworkHealth.class)
                .one());
  }

  /** Returns what waits in a network, the longest first, at most 20. */
  public List<Waiting> waiting(NetworkId network, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WAITING + " order by x.since, x.id limit 20")
                .bind("network", network)
                .bind("now", now)
                .mapTo(Waiting.class)
                .list());
  }
}
