package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Markdown;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.ObjectionReason;
import org.talkoot.solution.application.RevisionView;
import org.talkoot.solution.application.SolutionView;

/** Reads solutions straight into views, never one the viewer may not know of. */
@ApplicationScoped
public class SolutionQueries {
  private static final String VIEW =
      """
      select s.id, s.problem_id, s.version, s.text, s.language, s.revision, s.ai_disclosure,
             x.submitted as submitted_at,
             case when p.veiled
                  then moment_seen(s.changed_at, s.problem_id, makes(s.id, :viewer))
                  else s.changed_at end as changed_at,
             case when p.veiled then solution_letter(s.id, s.problem_id) end as letter,
             case when p.veiled and not makes(s.id, :viewer) then
               (select array_agg(trait)
                  from member a
                  cross join lateral (values (a.display_name), (a.handle), (a.email),
                                             (a.organisation)) as x (trait)
                 where a.id = any(array(select s.author_id
                                        union all
                                        select c.member_id from co_author c
                                         where c.solution_id = s.id))
                   and trait is not null) end as traits, s.accepted_at, s.withdrawn_at,
             m.id as author_id, m.handle as author_handle, m.display_name as author_name,
             t.helpful + t.imported_helpful as helpful,
             t.objections + t.imported_objections as objections,
             t.reviews, t.comments, s.author_id = :viewer as mine,
             (select v.value from solution_vote v
               where v.solution_id = s.id and v.voter_id = :viewer) as my_vote,
             (select c.consent from co_author c
               where c.solution_id = s.id and c.member_id = :viewer) as my_consent,
             coalesce((select jsonb_agg(jsonb_build_array(
                                cast(a.id as text), a.handle, a.display_name, c.consent)
                                order by moment_seen(c.invited_at, s.problem_id, false), a.id)
                         from co_author c
                         cross join lateral person_seen(c.member_id, s.problem_id, s.id,
                                                        'coAuthor', :viewer) a
                        where c.solution_id = s.id
                          and (c.consent = 'accepted' or s.author_id = :viewer)), '[]')
               as co_authors,
             coalesce((select jsonb_agg(jsonb_build_array(
                                cast(f.id as text), f.handle, f.display_name)
                                order by moment_seen(r.merged_at, s.problem_id, false), f.id)
                         from solution_refiner r
                         cross join lateral person_seen(r.refiner_id, s.problem_id, s.id,
                                                        'refiner', :viewer) f
                        where r.solution_id = s.id), '[]') as refiners
        from solution s
        join problem p on p.id = s.problem_id
        join solution_tally t on t.solution_id = s.id
        cross join lateral person_seen(s.author_id, s.problem_id, s.id, 'author', :viewer) m
        cross join lateral (
             select case when p.veiled
                         then moment_seen(s.submitted_at, s.problem_id, makes(s.id, :viewer))
                         else s.submitted_at end) x (submitted)
       where case when p.mode = 'OPEN' then network_visible(s.network_id, :viewer)
                  else solution_visible(s.id, :viewer, :now) end
      """;

  private static final String STANDING = " and s.problem_id = :problem and s.withdrawn_at is null";

  private static final String REVISIONS =
      """
      select r.number, r.text, r.ai_disclosure,
             moment_seen(r.written_at, s.problem_id, makes(s.id, :viewer)) as written_at,
             m.id as author_id, m.handle as author_handle, m.display_name as author_name,
             r.refinement_id, f.id as refiner_id, f.handle as refiner_handle,
             f.display_name as refiner_name
        from solution_revision r
        join solution s on s.id = r.solution_id
        cross join lateral person_seen(r.written_by, s.problem_id, s.id,
                                       coalesce(maker_part(s.id, r.written_by), 'coAuthor'),
                                       :viewer) m
        left join refinement n on n.id = r.refinement_id
        left join lateral person_seen(n.refiner_id, s.problem_id, s.id, 'refiner', :viewer) f
               on true
       where r.solution_id = :solution and r.number < :before
       order by r.number desc limit :limit
      """;

  private static final String REASONS =
      """
      select v.reason, cast(v.cast_at at time zone 'UTC' as date) as day
        from solution_vote v join solution s on s.id = v.solution_id
       where v.solution_id = :solution and v.value = 'objection' and s.author_id = :viewer
       order by v.cast_at desc limit 100
      """;

  @Inject private Jdbi jdbi;
  @Inject private Markdown markdown;
  @Inject private Clock clock;

  /** Tells whether the viewer may know of the solution. */
  public boolean isVisible(SolutionId id, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from solution s where s.id = :id"
                        + " and solution_visible(s.id, :viewer, :now)")
                .bind("id", id)
                .bind("now", clock.instant())
                .bind("viewer", viewer.number())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Returns how many solutions a problem was given, those taken back included. */
  public long givenTo(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from solution where problem_id = :problem")
                .bind("problem", problem)
                .mapTo(Long.class)
                .one());
  }

  /** Returns the solution as the viewer may see it. */
  public Optional<SolutionView> view(SolutionId id, Viewer viewer) {
    return jdbi
        .withHandle(
            handle -> views(handle.createQuery(VIEW + " and s.id = :id").bind("id", id), viewer))
        .stream()
        .findFirst();
  }

  /** Returns one page of a problem's solutions that stand, newest first. */
  public Page<SolutionView> newest(ProblemId problem, Viewer viewer, Window window) {
    String place = window.after().isPresent() ? " and (x.submitted, s.id) < (:at, :after)" : "";
    List<SolutionView> rows =
        jdbi.withHandle(
            handle -> {
              Query query =
                  handle
                      .createQuery(
                          VIEW
                              + STANDING
                              + place
                              + " order by x.submitted desc, s.id desc limit :limit")
                      .bind("problem", problem)
                      .bind("limit", window.fetch());
              window.after().ifPresent(c -> query.bind("at", instant(c)).bind("after", c.id()));
              return views(query, viewer);
            });
    return Page.of(rows, window, row -> new Cursor(row.submittedAt().toString(), row.id().value()));
  }

  /** Returns a problem's standing solutions: accepted first, then by votes, then the earlier. */
  public List<SolutionView> ranked(ProblemId problem, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            views(
                handle
                    .createQuery(
                        VIEW
                            + STANDING
                            + " order by s.accepted_at is null,"
                            + " t.helpful + t.imported_helpful"
                            + " - t.objections - t.imported_objections desc,"
                            + " x.submitted, s.id limit "
                            + limit)
                    .bind("problem", problem),
                viewer));
  }

  /** Returns one page of a solution's wordings, newest first. */
  public Page<RevisionView> revisions(SolutionId solution, Viewer viewer, Window window) {
    long before = window.after().map(Cursor::id).orElse(Long.MAX_VALUE);
    List<RevisionView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(REVISIONS)
                    .bind("solution", solution)
                    .bind("viewer", viewer.number())
                    .bind("before", before)
                    .bind("limit", window.fetch())
                    .map((row, context) -> SolutionRows.revision(row, markdown))
                    .list());
    return Page.of(rows, window, row -> new Cursor("revision", row.number()));
  }

  /** Returns the texts of some revisions of a solution by number. */
  public Map<Integer, String> wordings(SolutionId solution, List<Integer> numbers) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select number, text from solution_revision"
                        + " where solution_id = :solution and number = any(:numbers)")
                .bind("solution", solution)
                .bindArray("numbers", Integer.class, numbers)
                .collectRows(
                    Collectors.toMap(
                        row -> row.getColumn("number", Integer.class),
                        row -> row.getColumn("text", String.class))));
  }

  /** Returns why members object, without names; empty to everybody but the author. */
  public List<ObjectionReason> reasons(SolutionId solution, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REASONS)
                .bind("solution", solution)
                .bind("viewer", viewer.number())
                .mapTo(ObjectionReason.class)
                .list());
  }

  private List<SolutionView> views(Query query, Viewer viewer) {
    return query
        .bind("viewer", viewer.number())
        .bind("now", clock.instant())
        .map((row, context) -> SolutionRows.view(row, markdown))
        .list();
  }

  static Instant instant(Cursor cursor) {
    return cursor.instant().orElseThrow(() -> InvalidInput.of("after", "cursor.unknown"));
  }
}
