package org.talkoot.portal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.LivePosition;
import org.talkoot.portal.application.ProblemNews;
import org.talkoot.portal.application.Reachable;
import org.talkoot.portal.application.Stir;
import org.talkoot.problem.ProblemId;

/**
 * Finds what came into the log since a position, problem by problem.
 *
 * <p>A position is a snapshot of the database: new is exactly what that snapshot did not see,
 * whatever order transactions ended in.
 */
@Dependent
public class NewsQueries {
  /** As in the index {@code event_log_of_problem}. */
  private static final String SINCE =
      """
       e.kind in ('solution.submitted', 'review.delivered', 'comment.written',
                  'problem.reviewStarted', 'problem.decided', 'problem.withdrawn', 'problem.closed',
                  'outcome.reported', 'outcome.verified')
         and not e.silent
         and e.xid >= pg_snapshot_xmin(cast(:since as pg_snapshot))
         and not pg_visible_in_snapshot(e.xid, cast(:since as pg_snapshot))
      """;

  private static final String STIR =
      """
      select cast(pg_current_snapshot() as text) as position,
             array(select distinct cast(e.numbers ->> 'problem' as bigint)
                     from event_log e
                    where cast(e.numbers ->> 'problem' as bigint) = any(:watched) and"""
          + SINCE
          + ") as problems";

  /** While a problem is veiled nothing tells when its people do what; only that it moved on. */
  private static final String NEWS =
      """
      select count(*) filter (where kind = 'solution.submitted') as solutions,
             count(*) filter (where kind = 'review.delivered') as reviews,
             count(*) filter (where kind = 'comment.written') as comments,
             count(*) filter (where moves) as moves
        from (select e.kind, e.kind not in ('solution.submitted', 'review.delivered',
                                            'comment.written') as moves,
                     cast(e.numbers ->> 'solution' as bigint) as solution
                from event_log e
               where cast(e.numbers ->> 'problem' as bigint) = :problem and e.actor_id <> :viewer
                 and"""
          + SINCE
          + """
             ) n
       where n.moves
          or not problem_veiled(:problem)
             and (n.solution is null or n.solution = 0
                  or solution_visible(n.solution, :viewer, :now)
                     and exists (select 1 from solution s
                                  where s.id = n.solution and s.withdrawn_at is null))
             and (n.kind <> 'review.delivered' or reviews_told(n.solution, :viewer))
      """;

  private static final String REACHABLE =
      """
      select m.id as member, m.session_epoch as epoch,
             (select count(*) from notification n
               where n.member_id = m.id and n.read_at is null) as waiting,
             array(select s.digest from member_session s where s.member_id = m.id) as sessions
        from member m
       where m.id = any(:members) and m.disabled_at is null
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public NewsQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns where the log stands now. */
  public LivePosition position() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select cast(pg_current_snapshot() as text)")
                .mapTo(String.class)
                .map(LivePosition::new)
                .one());
  }

  /** Returns which of the problems something came to since a position, and where the log is now. */
  public Stir stir(Collection<ProblemId> watched, LivePosition since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STIR)
                .bindArray("watched", Long.class, watched.stream().map(ProblemId::value).toList())
                .bind("since", since.text())
                .map(
                    (row, context) ->
                        new Stir(
                            new LivePosition(row.getString("position")),
                            problems((Long[]) row.getArray("problems").getArray())))
                .one());
  }

  private static List<ProblemId> problems(Long[] ids) {
    return List.of(ids).stream().map(ProblemId::of).toList();
  }

  /** Returns what others brought to a problem since a position, as far as the viewer may see it. */
  public ProblemNews news(ProblemId problem, Viewer viewer, LivePosition since, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEWS)
                .bind("problem", problem)
                .bind("viewer", viewer.number())
                .bind("since", since.text())
                .bind("now", now)
                .mapTo(ProblemNews.class)
                .one());
  }

  /** Returns those of the members whose accounts are open, with their sessions' epoch. */
  public List<Reachable> reachable(Collection<MemberId> members) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REACHABLE)
                .bindArray("members", Long.class, members.stream().map(MemberId::value).toList())
                .mapTo(Reachable.class)
                .list());
  }
}
