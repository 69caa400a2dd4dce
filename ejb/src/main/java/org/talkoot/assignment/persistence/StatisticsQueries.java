package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.assignment.application.ReviewingStatistics;
import org.talkoot.network.NetworkId;

/** Sums up how reviewing goes in a network, in one statement. */
@ApplicationScoped
public class StatisticsQueries {
  private static final Duration PERIOD = Duration.ofDays(90);

  private static final String SUMS =
      """
      with reviewable as (
             select s.id,
                    coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3)
                      + coalesce(c.extra, 0) as wanted,
                    case when upper(p.mode) = 'OPEN' then s.submitted_at
                         else greatest(s.submitted_at, p.review_from) end as since
               from solution s
               join problem p on p.id = s.problem_id
               left join review_call c on c.solution_id = s.id
              where s.network_id = :network and s.withdrawn_at is null and p.deadline is not null
                and s.submitted_at >= :since
                and (upper(p.mode) = 'OPEN' or p.review_from <= :now)
                and coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3) > 0),
           reviewed as (
             select v.id, v.wanted, v.since, count(r.id) as reviews, min(r.delivered_at) as first
               from reviewable v left join review r on r.solution_id = v.id
              group by v.id, v.wanted, v.since),
           load as (
             select member, count(*) as load,
                    row_number() over (order by count(*), member) as place, count(*) over () as of
               from (select reviewer_id as member, solution_id from review
                      where network_id = :network and delivered_at >= :since
                      union
                     select reviewer_id, solution_id from review_assignment
                      where network_id = :network and state in ('OFFERED', 'ACCEPTED')) held
              group by member),
           seat as (
             select * from review_assignment where network_id = :network and offered_at >= :since)
      select (select count(*) from reviewed) as solutions,
             (select count(*) from reviewed where reviews >= wanted) as covered,
             (select count(*) from reviewed where reviews > 0) as reviewed,
             coalesce((select percentile_cont(0.5) within group (
                                order by greatest(0, extract(epoch from first - since)) / 3600)
                         from reviewed where first is not null), 0) as median_hours_to_first,
             (select count(*) from load) as reviewers,
             coalesce((select percentile_cont(0.5) within group (order by load) from load), 0)
               as median_load,
             coalesce((select max(load) from load), 0) as highest_load,
             coalesce((select cast(sum((2 * place - of - 1) * load) / (max(of) * sum(load))
                         as double precision) from load), 0) as load_spread,
             (select count(*) from seat) as offered,
             (select count(*) from seat where state = 'FULFILLED') as fulfilled,
             (select count(*) from seat where state = 'FULFILLED' and ended_at <= due_at) as in_time,
             (select count(*) from seat where state = 'DECLINED') as declined,
             (select count(*) from seat where state = 'EXPIRED') as expired,
             (select count(*) from seat where state = 'LATE') as late,
             (select count(*) from seat where state in ('OFFERED', 'ACCEPTED')) as open
      """;

  @Inject private Jdbi jdbi;

  /** Returns the sums over the last 90 days. */
  public ReviewingStatistics of(NetworkId network, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SUMS)
                .bind("network", network)
                .bind("since", now.minus(PERIOD))
                .bind("now", now)
                .mapTo(ReviewingStatistics.class)
                .one());
  }
}
