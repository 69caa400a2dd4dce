package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Markdown;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.WriteComment;

/** Keeps and reads comments. */
@ApplicationScoped
public class Comments {
  private static final String WRITE =
      """
      insert into comment (id, network_id, problem_id, solution_id, author_id, text, language,
                           written_at)
      values (:id, :network, :problem, :solution, :author, :text, :language, :at)
      """;

  private static final String LIST =
      """
      select c.id, c.problem_id, c.solution_id, c.text, c.language, x.written as written_at,
             c.useful_at, m.id as author_id, m.handle as author_handle,
             m.display_name as author_name
        from comment c
        join problem p on p.id = c.problem_id
        cross join lateral person_seen(c.author_id, c.problem_id, coalesce(c.solution_id, 0),
                                       coalesce(case when p.veiled
                                                     then maker_part(c.solution_id, c.author_id)
                                                end, 'commenter'), :viewer) m
        cross join lateral (
             select case when p.veiled
                         then moment_seen(c.written_at, c.problem_id, c.author_id = :viewer)
                         else c.written_at end) x (written)
       where case when c.solution_id is null then true
                  when p.mode = 'OPEN' then network_visible(c.network_id, :viewer)
                  else solution_visible(c.solution_id, :viewer, :now) end and
      """;

  private static final String USEFUL =
      """
      select c.id as comment, c.author_id as author
        from comment c
       where c.problem_id = :on and c.useful_at is not null
       order by c.author_id, c.id
      """;

  @Inject private Jdbi jdbi;
  @Inject private Markdown markdown;
  @Inject private Clock clock;

  /** Adds a comment. */
  public CommentId add(
      CommentId id,
      WriteComment command,
      NetworkId network,
      ProblemId problem,
      @Nullable SolutionId solution,
      Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(WRITE)
                .bind("id", id)
                .bind("network", network)
                .bind("problem", problem)
                .bind("solution", solution == null ? null : solution.value())
                .bind("author", command.by())
                .bind("text", command.text().strip())
                .bind("language", command.language())
                .bind("at", at)
                .execute());
    return id;
  }

  /** Counts a comment on a solution. */
  public void count(SolutionId solution) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update solution_tally set comments = comments + 1"
                        + " where solution_id = :solution")
                .bind("solution", solution)
                .execute());
  }

  /** Looks for one comment. */
  public Optional<CommentView> find(CommentId id, Viewer viewer) {
    return list("c.id = :on", id.value(), viewer, Window.first()).items().stream().findFirst();
  }

  /** Returns the comments on a brief that were marked as useful, by author. */
  public List<UsefulComment> useful(ProblemId problem) {
    return jdbi.withHandle(
        handle -> handle.createQuery(USEFUL).bind("on", problem).mapTo(UsefulComment.class).list());
  }

  /** Marks a comment as useful from an instant on, or not at all. */
  public void mark(CommentId id, @Nullable Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update comment set useful_at = :at where id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
  }

  /** Returns one page of the comments on a brief, newest first. */
  public Page<CommentView> onBrief(ProblemId problem, Viewer viewer, Window window) {
    return list("c.problem_id = :on and c.solution_id is null", problem.value(), viewer, window);
  }

  /** Returns one page of the comments on a solution, newest first. */
  public Page<CommentView> onSolution(SolutionId solution, Viewer viewer, Window window) {
    return list("c.solution_id = :on", solution.value(), viewer, window);
  }

  /** Returns up to 200 comments on solutions of a problem, oldest first. */
  public List<CommentView> onSolutionsOf(ProblemId problem, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    LIST
                        + " c.problem_id = :on and c.solution_id is not null"
                        + " order by x.written, c.id limit 200")
                .bind("on", problem)
                .bind("viewer", viewer.number())
                .bind("now", clock.instant())
                .map((row, context) -> SolutionRows.comment(row, markdown))
                .list());
  }

  private Page<CommentView> list(String condition, long on, Viewer viewer, Window window) {
    String place = window.after().isPresent() ? " and (x.written, c.id) < (:at, :after)" : "";
    List<CommentView> rows =
        jdbi.withHandle(
            handle -> {
              Query query =
                  handle
                      .createQuery(
                          LIST
                              + condition
                              + place
                              + " order by x.written desc, c.id desc limit :limit")
                      .bind("on", on)
                      .bind("viewer", viewer.number())
                      .bind("now", clock.instant())
                      .bind("limit", window.fetch());
              window
                  .after()
                  .ifPresent(
                      c -> query.bind("at", SolutionQueries.instant(c)).bind("after", c.id()));
              return query.map((row, context) -> SolutionRows.comment(row, markdown)).list();
            });
    return Page.of(rows, window, row -> new Cursor(row.at().toString(), row.id().value()));
  }

  /** A comment that helped a brief, with who wrote it: for paying, not for showing. */
  public record UsefulComment(CommentId comment, MemberId author) {}
}
