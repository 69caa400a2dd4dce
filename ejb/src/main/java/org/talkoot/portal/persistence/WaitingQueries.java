package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.portal.application.Standing;
import org.talkoot.portal.application.ToDo;

/** Reads what waits: for everybody in the lists, for a member on the front page. */
@ApplicationScoped
public class WaitingQueries {
  private static final String TO_DO =
      """
      (select 'decide' as kind, p.id as problem, p.question, p.decide_by as due
         from problem p
        where p.requested_by = :member and network_visible(p.network_id, :member)
          and problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
        order by p.decide_by limit 3)
      union all
      (select 'report', p.id, p.question, cast(p.brief -> 'pledge' ->> 'when' as date)
         from problem p
        where p.requested_by = :member and p.status = 'decided'
          and network_visible(p.network_id, :member)
          and exists (select 1 from decision d join decision_solution s on s.decision_id = d.id
                       where d.problem_id = p.id and s.accepted)
        order by 4 limit 3)
      union all
      (select 'consent', s.problem_id, p.question, null
         from co_author c join solution s on s.id = c.solution_id
         join problem p on p.id = s.problem_id
        where c.member_id = :member and c.consent = 'invited' and s.withdrawn_at is null
          and network_visible(p.network_id, :member)
        order by c.invited_at limit 3)
      union all
      (select 'refinement', r.problem_id, p.question, null
         from refinement r join solution s on s.id = r.solution_id
         join problem p on p.id = r.problem_id
        where r.state = 'open' and s.withdrawn_at is null and p.decided_at is null
          and network_visible(p.network_id, :member)
          and p.status <> 'withdrawn'
          and (s.author_id = :member
               or exists (select 1 from co_author c where c.solution_id = s.id
                             and c.member_id = :member and c.consent = 'accepted'))
        order by r.proposed_at limit 3)
      """;
  private static final String STANDING =
      """
      select greatest(0, coalesce((select sum(a.balance) from reputation_account a
                                    where a.member_id = :member), 0)) as points,
             coalesce((select sum(w.points)
                         from reputation_account a
                         cross join lateral (
                              select sum(l.points) as points from ledger_line l
                               where l.member_id = a.member_id and l.network_id = a.network_id
                                 and l.at >= :week) w
                        where a.member_id = :member), 0) as week,
             (select count(*)
                from notification n
                left join problem p on p.id = n.problem_id and p.veiled
               where n.member_id = :member and n.read_at is null
                 and n.network_id in (select v.id from network v where v.visibility = 'PUBLIC'
                                      union all
                                      select v.network_id from membership v
                                       where v.member_id = :member)
                 and (n.solution_id is null or p.id is null
                      or solution_visible(n.solution_id, :member, :now)))
               as unread,
             (select n.slug from membership v join network n on n.id = v.network_id
               where v.member_id = :member and v.role = 'MANAGER' order by n.slug limit 1)
               as console
      """;

  @Inject private Jdbi jdbi;

  /** Returns what waits for a member. */
  public List<ToDo> toDo(MemberId member, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TO_DO)
                .bind("member", member)
                .bind("now", now)
                .mapTo(ToDo.class)
                .list());
  }

  /** Returns a member's points, unread notifications and console. */
  public Standing standing(MemberId member, Instant week, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STANDING)
                .bind("member", member)
                .bind("week", week)
                .bind("now", now)
                .mapTo(Standing.class)
                .one());
  }
}
