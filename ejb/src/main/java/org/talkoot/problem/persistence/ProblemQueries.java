package org.talkoot.problem.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.persistence.KeptSummaries.Place;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads problems straight into views, never one the viewer may not know of. */
@ApplicationScoped
public class ProblemQueries {
  /** What a viewer may know of: published where one belongs, and the own or coached drafts. */
  static final String VISIBLE =
      """
      p.network_id in (select v.id from network v where v.visibility = 'PUBLIC'
                       union all
                       select v.network_id from membership v where v.member_id = :viewer)
       and (p.opened_at is not null or p.requested_by = :viewer
            or p.status = 'coaching' and holds_privilege(p.network_id, :viewer, 'coach', :now)
            or p.status = 'withdrawn' and exists (
                 select 1 from membership v where v.network_id = p.network_id
                    and v.member_id = :viewer and v.role = 'MANAGER'))
      """;

  /** Which problems stand in a list, and whether their rows are as they were. */
  static final String PLACES =
      """
      select p.id,
             concat_ws(' ', p.xmin, t.xmin, n.xmin, m.xmin,
                       problem_status(p.status, p.review_from, p.closes_at, :now),
                       sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)) as stamp
        from problem p
        join problem_tally t on t.problem_id = p.id
        join network n on n.id = p.network_id
        join member m on m.id = p.requested_by
      """;

  private static final String SUMMARIES =
      """
      select concat_ws(' ', p.xmin, t.xmin, n.xmin, m.xmin,
                       problem_status(p.status, p.review_from, p.closes_at, :now),
                       sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)) as stamp,
             p.id, p.question, problem_status(p.status, p.review_from, p.closes_at, :now) as status,
             n.slug as network, n.name as network_name, p.deadline, p.decide_by, p.pot,
             p.bounty, p.language, p.mode, p.listed_at, p.ask, p.reviews_wanted, p.prize,
             m.id as requester_id, m.handle as requester_handle, m.display_name as requester_name,
             m.organisation as requester_organisation,
             case when sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)
                  then 0 else t.solutions end as solutions, t.reviews,
             t.helpful + t.imported_helpful as helpful, t.comments - case when sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)
                               then (select count(*) from comment c where c.problem_id = p.id
                                        and c.solution_id is not null)
                               else 0 end as comments, t.active_at,
             array(select (select o.slug from topic o where o.id = pt.topic_id)
                     from problem_topic pt where pt.problem_id = p.id order by 1) as topics
        from problem p
        join problem_tally t on t.problem_id = p.id
        join network n on n.id = p.network_id
        join member m on m.id = p.requested_by
       where p.id = any(:ids)
      """;

  private static final String VIEW =
      """
      select p.id, p.version, problem_status(p.status, p.review_from, p.closes_at, :now) as status,
             p.network_id, n.slug as network, n.name as network_name,
             n.visibility = 'PUBLIC' as network_public,
             m.id as requester_id, m.handle as requester_handle, m.display_name as requester_name,
             m.organisation as requester_organisation, p.brief, p.decide_by, p.listed_at,
             p.changed_at, p.opened_at, p.review_from, p.decided_at, p.ended_at,
             p.withdrawal_reason, case when sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)
                  then 0 else t.solutions end as solutions, t.reviews,
             t.helpful + t.imported_helpful as helpful, t.comments - case when sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)
                               then (select count(*) from comment c where c.problem_id = p.id
                                        and c.solution_id is not null)
                               else 0 end as comments,
             p.requested_by = :viewer as mine,
             exists (select 1 from membership v where v.network_id = p.network_id
                       and v.member_id = :viewer and v.role = 'MANAGER') as managed,
             exists (select 1 from brief_vote b where b.problem_id = p.id
                       and b.voter_id = :viewer and b.standing) as voted,
             p.hidden_at is not null as hidden,
             coalesce((select jsonb_agg(jsonb_build_array(o.slug, o.name_en, o.name_fi)
                                        order by o.slug)
                         from problem_topic pt join topic o on o.id = pt.topic_id
                        where pt.problem_id = p.id), '[]') as topics
        from problem p
        join problem_tally t on t.problem_id = p.id
        join network n on n.id = p.network_id
        join member m on m.id = p.requested_by
       where p.id = :id and
      """
          + VISIBLE;

  @Inject private Jdbi jdbi;
  @Inject private KeptSummaries kept;

  /** Returns the problem as the viewer may see it. */
  public Optional<ProblemView> view(ProblemId id, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW)
                .bind("id", id)
                .bind("viewer", viewer.number())
                .bind("now", now)
                .map(ProblemRows::view)
                .findOne());
  }

  /** Tells whether the viewer may know of the problem. */
  public boolean isVisible(ProblemId id, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select 1 from problem p where p.id = :id and " + VISIBLE)
                .bind("id", id)
                .bind("viewer", viewer.number())
                .bind("now", now)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Returns one page of the problems that the filter lets through. */
  public Page<ProblemSummary> list(
      ProblemFilter filter, Viewer viewer, Window window, Instant now) {
    ProblemListing listing = new ProblemListing(filter, viewer, window, now);
    List<Place> places =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(listing.sql())
                    .bindMap(listing.bindings())
                    .map((row, context) -> new Place(row.getLong(1), row.getString(2)))
                    .list());
    List<ProblemSummary> rows = kept.rows(places, ids -> summaries(ids, now));
    return Page.of(rows, window, row -> ProblemListing.cursorOf(row, filter.sort()));
  }

  private Map<Place, ProblemSummary> summaries(Collection<Long> ids, Instant now) {
    Map<Place, ProblemSummary> rows = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SUMMARIES)
                .bind("ids", ids.toArray(Long[]::new))
                .bind("now", now)
                .map(
                    (row, context) ->
                        Map.entry(
                            new Place(row.getLong("id"), row.getString("stamp")),
                            ProblemRows.summary(row, context)))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue())));
    return rows;
  }

  /** Returns up to 100 problems that stand as open although their deadline has passed. */
  public List<ProblemId> pastDeadline(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from problem where status = 'open' and review_from <= :now"
                        + " order by review_from limit 100")
                .bind("now", now)
                .mapTo(ProblemId.class)
                .list());
  }
}
