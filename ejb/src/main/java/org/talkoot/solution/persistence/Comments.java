package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.NetworkId;
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
      select c.id, c.problem_id, c.solution_id, c.text, c.language, c.written_at, c.useful_at,
             m.id as author_id, m.handle as author_handle, m.display_name as author_name
        from comment c join member m on m.id = c.author_id
       where
      """;

  @Inject private Jdbi jdbi;
  @Inject private Markdown markdown;

  /** Adds a comment. */
  public CommentId add(
      WriteComment command,
      NetworkId network,
      ProblemId problem,
      @Nullable SolutionId solution,
      Instant at) {
    CommentId id = CommentId.next();
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
  public Optional<CommentView> find(CommentId id) {
    return list("c.id = :on", id.value(), Window.first()).items().stream().findFirst();
  }

  /** Returns the comments on a brief that were marked as useful, by author. */
  public List<CommentView> useful(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    LIST
                        + " c.problem_id = :on and c.useful_at is not null"
                        + " order by c.author_id, c.id")
                .bind("on", problem)
                .map((row, context) -> SolutionRows.comment(row, markdown))
                .list());
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
  public Page<CommentView> onBrief(ProblemId problem, Window window) {
    return list("c.problem_id = :on and c.solution_id is null", problem.value(), window);
  }

  /** Returns one page of the comments on a solution, newest first. */
  public Page<CommentView> onSolution(SolutionId solution, Window window) {
    return list("c.solution_id = :on", solution.value(), window);
  }

  /** Returns up to 200 comments on solutions of a problem, oldest first. */
  public List<CommentView> onSolutionsOf(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    LIST
                        + " c.problem_id = :on and c.solution_id is not null"
                        + " order by c.written_at, c.id limit 200")
                .bind("on", problem)
                .map((row, context) -> SolutionRows.comment(row, markdown))
                .list());
  }

  private Page<CommentView> list(String condition, long on, Window window) {
    String place = window.after().isPresent() ? " and (c.written_at, c.id) < (:at, :after)" : "";
    List<CommentView> rows =
        jdbi.withHandle(
            handle -> {
              Query query =
                  handle
                      .createQuery(
                          LIST
                              + condition
                              + place
                              + " order by c.written_at desc, c.id desc limit :limit")
                      .bind("on", on)
                      .bind("limit", window.fetch());
              window
                  .after()
                  .ifPresent(
                      c -> query.bind("at", SolutionQueries.instant(c)).bind("after", c.id()));
              return query.map((row, context) -> SolutionRows.comment(row, markdown)).list();
            });
    return Page.of(rows, window, row -> new Cursor(row.at().toString(), row.id().value()));
  }
}
