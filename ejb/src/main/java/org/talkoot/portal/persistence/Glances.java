package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.Glance;
import org.talkoot.problem.ProblemId;

/**
 * Looks at a problem in one statement: may others' reading be shown to the viewer, and has anything
 * of it changed since?
 *
 * <p>Each row of the database carries the number of the transaction that wrote it ({@code xmin}).
 * The stamp holds for each kind of row how many there are and the sum of these numbers. A row that
 * is changed or that takes another's place makes the sum larger, for numbers only rise; so the
 * stamp differs after whatever change, whoever made it and by which way.
 */
@ApplicationScoped
public class Glances {
  private static final String GLANCE =
      """
      select cast(pg_current_snapshot() as text) as position,
             p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null
               and p.mode = 'OPEN' and not p.veiled and n.visibility = 'PUBLIC' as in_the_open,
             p.requested_by = :viewer or coalesce(s.mine, false) or coalesce(r.mine, false)
               or coalesce(f.mine, false) or coalesce(v.manages, false) as has_part,
             coalesce(v.privately, false) as sees_more,
             exists (select 1 from brief_vote b where b.problem_id = p.id
                       and b.voter_id = :viewer and b.standing) as voted,
             s.votes,
             concat_ws(' ', p.xmin, t.xmin, n.xmin,
                       problem_status(p.status, p.review_from, p.closes_at, :now),
                       s.stamp, r.stamp, g.stamp, f.stamp, c.stamp, q.stamp, d.stamp, o.stamp,
                       h.stamp) as stamp
        from problem p
        join problem_tally t on t.problem_id = p.id
        join network n on n.id = p.network_id
        cross join lateral (
             select bool_or(m.network_id = p.network_id and m.role = 'MANAGER') as manages,
                    bool_or(k.visibility = 'PRIVATE') as privately
               from membership m join network k on k.id = m.network_id
              where m.member_id = :viewer) v
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(z.xmin) + written_by(y.xmin)),
                              sum(a.stamp), sum(i.stamp)) as stamp,
                    bool_or(z.author_id = :viewer or a.mine or i.mine) as mine,
                    jsonb_object_agg(x.solution_id, x.value) filter (where x.value is not null)
                      as votes
               from solution z
               join solution_tally y on y.solution_id = z.id
               left join solution_vote x on x.solution_id = z.id and x.voter_id = :viewer
               cross join lateral (
                    select sum(written_by(e.xmin)) as stamp, bool_or(e.member_id = :viewer) as mine
                      from co_author e where e.solution_id = z.id) a
               cross join lateral (
                    select sum(written_by(e.xmin)) as stamp, bool_or(e.refiner_id = :viewer) as mine
                      from solution_refiner e where e.solution_id = z.id) i
              where z.problem_id = p.id) s
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin))) as stamp,
                    bool_or(e.reviewer_id = :viewer) as mine
               from review e where e.problem_id = p.id) r
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(u.xmin))) as stamp
               from review e join review_rating u on u.review_id = e.id
              where e.problem_id = p.id) g
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin))) as stamp,
                    bool_or(e.refiner_id = :viewer) as mine
               from refinement e where e.problem_id = p.id) f
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin))) as stamp
               from comment e where e.problem_id = p.id and e.solution_id is not null) c
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin))) as stamp
               from comment e where e.problem_id = p.id and e.solution_id is null) q
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin) + written_by(u.xmin)),
                              count(w.member_id), sum(written_by(w.xmin))) as stamp
               from decision e
               join decision_solution u on u.decision_id = e.id
               left join decision_share w
                 on w.decision_id = e.id and w.solution_id = u.solution_id
              where e.problem_id = p.id) d
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin)), count(u.step_id),
                              sum(written_by(u.xmin))) as stamp
               from outcome_step e left join outcome_verification u on u.step_id = e.id
              where e.problem_id = p.id) o
        cross join lateral (
             select concat_ws('/', count(*), sum(written_by(e.xmin))) as stamp
               from thanks e where e.problem_id = p.id) h
       where p.id = :problem
      """;

  @Inject private Jdbi jdbi;

  /** Looks at a problem that the viewer may not know of; empty when there is none. */
  public Optional<Glance> at(ProblemId problem, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(GLANCE)
                .bind("problem", problem)
                .bind("viewer", viewer.number())
                .bind("now", now)
                .mapTo(Glance.class)
                .findOne());
  }
}
