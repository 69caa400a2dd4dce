package org.talkoot.solution.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.WordDiff;
import org.talkoot.solution.application.RefinementTexts;
import org.talkoot.solution.application.RefinementView;

/** Reads proposed changes straight into views, never one the viewer may not know of. */
@ApplicationScoped
public class RefinementQueries {
  private static final String MAKER =
      """
      (s.author_id = :viewer
       or exists (select 1 from co_author c where c.solution_id = s.id
                     and c.member_id = :viewer and c.consent = 'accepted'))
      """;

  private static final String VISIBLE =
      """
       where solution_visible(r.solution_id, :viewer, :now)
         and (r.refiner_id = :viewer
              or r.state in ('open', 'merged') and s.withdrawn_at is null
              or
      """
          + MAKER
          + ")";

  private static final String VIEW =
      """
      select r.id, r.problem_id as problem, r.solution_id as solution, r.state, r.note, r.words,
             r.base_revision, r.merged_revision, s.revision, s.language,
             x.proposed as proposed_at,
             moment_seen(r.settled_at, r.problem_id, makes(s.id, :viewer)) as settled_at, cast(r.excerpt as text) as excerpt, r.reason,
             a.id as author_id, a.handle as author_handle, a.display_name as author_display_name,
             f.id as refiner_id, f.handle as refiner_handle,
             f.display_name as refiner_display_name, r.refiner_id = :viewer as mine,
      """
          + MAKER
          + """
              as maker
              from refinement r
              join solution s on s.id = r.solution_id
              cross join lateral person_seen(s.author_id, s.problem_id, s.id, 'author', :viewer) a
              cross join lateral person_seen(r.refiner_id, s.problem_id, s.id, 'refiner', :viewer) f
              cross join lateral (
                   select moment_seen(r.proposed_at, r.problem_id, r.refiner_id = :viewer))
                     x (proposed)
            """
          + VISIBLE;

  private static final String TEXTS =
      """
      select r.id, r.solution_id as solution, b.text as before, s.text as now, r.text as proposed
        from refinement r
        join solution s on s.id = r.solution_id
        join solution_revision b on b.solution_id = r.solution_id and b.number = r.base_revision
      """
          + VISIBLE;

  private static final String OPEN =
      """
      select count(*) as all, count(*) filter (where refiner_id = :member) as mine
        from refinement where solution_id = :solution and state = 'open'
      """;

  private static final String NEWEST = " order by x.proposed desc, r.id desc limit :limit";

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;

  /** Returns the refinement as the viewer may see it. */
  public Optional<RefinementView> view(RefinementId id, Viewer viewer) {
    return jdbi
        .withHandle(
            handle -> views(handle.createQuery(VIEW + " and r.id = :id").bind("id", id), viewer))
        .stream()
        .findFirst();
  }

  /** Returns the texts of the refinement, if the viewer may see them. */
  public Optional<RefinementTexts> texts(RefinementId id, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TEXTS + " and r.id = :id")
                .bind("id", id)
                .bind("viewer", viewer.number())
                .bind("now", clock.instant())
                .mapTo(RefinementTexts.class)
                .findOne());
  }

  /** Returns one page of the refinements of a solution, newest first. */
  public Page<RefinementView> newest(SolutionId solution, Viewer viewer, Window window) {
    String place = window.after().isPresent() ? " and (x.proposed, r.id) < (:at, :after)" : "";
    List<RefinementView> rows =
        jdbi.withHandle(
            handle -> {
              Query query =
                  handle
                      .createQuery(VIEW + " and r.solution_id = :solution" + place + NEWEST)
                      .bind("solution", solution)
                      .bind("limit", window.fetch());
              window
                  .after()
                  .ifPresent(
                      c -> query.bind("at", SolutionQueries.instant(c)).bind("after", c.id()));
              return views(query, viewer);
            });
    return Page.of(rows, window, row -> new Cursor(row.proposedAt().toString(), row.id().value()));
  }

  /** Returns the newest refinements of all solutions of a problem. */
  public List<RefinementView> ofProblem(ProblemId problem, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            views(
                handle
                    .createQuery(VIEW + " and r.problem_id = :problem" + NEWEST)
                    .bind("problem", problem)
                    .bind("limit", limit),
                viewer));
  }

  /** Counts the open refinements of a solution. */
  public OpenRefinements open(SolutionId solution, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OPEN)
                .bind("solution", solution)
                .bind("member", member)
                .mapTo(OpenRefinements.class)
                .one());
  }

  /** Returns the problem that a solution answers. */
  public ProblemId problemOf(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select problem_id from solution where id = :solution")
                .bind("solution", solution)
                .mapTo(ProblemId.class)
                .one());
  }

  private List<RefinementView> views(Query query, Viewer viewer) {
    return query
        .bind("viewer", viewer.number())
        .bind("now", clock.instant())
        .mapTo(Row.class)
        .map(Row::view)
        .list();
  }

  /** A refinement, as its row tells it. */
  public record Row(
      RefinementId id,
      ProblemId problem,
      SolutionId solution,
      @Nested("author") PersonRef author,
      @Nested("refiner") PersonRef refiner,
      String state,
      String note,
      @Nullable String reason,
      int words,
      int baseRevision,
      @Nullable Integer mergedRevision,
      int revision,
      String language,
      Instant proposedAt,
      @Nullable Instant settledAt,
      String excerpt,
      boolean mine,
      boolean maker) {
    RefinementView view() {
      return new RefinementView(
          id,
          problem,
          solution,
          author,
          refiner,
          state,
          note,
          reason,
          words,
          baseRevision,
          mergedRevision,
          revision,
          language,
          proposedAt,
          settledAt,
          Json.read(excerpt, new TypeReference<WordDiff>() {}),
          mine,
          maker);
    }
  }
}
