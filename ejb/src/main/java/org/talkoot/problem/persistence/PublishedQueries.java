package org.talkoot.problem.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.PublishedProblem;
import org.talkoot.problem.application.PublishedRange;

/** Reads which problems a visitor may know of, all of them, by id. */
@ApplicationScoped
public class PublishedQueries {
  private static final String PUBLISHED =
      """
        from problem p join problem_tally t on t.problem_id = p.id
       where p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null and
      """
          + ProblemQueries.VISIBLE;

  private static final String RANGES =
      """
      select min(id) as first, max(active_at) as changed_at
        from (select p.id, t.active_at, (row_number() over (order by p.id) - 1) / :size as part
      """
          + PUBLISHED
          + ") numbered group by part order by first";

  private static final String RANGE =
      "select p.id, p.question, t.active_at as changed_at"
          + PUBLISHED
          + " and p.id >= :first order by p.id limit :size";

  @Inject private Jdbi jdbi;

  /** Returns the ranges of so many problems each, the last one shorter. */
  public List<PublishedRange> ranges(int size, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RANGES)
                .bind("size", size)
                .bind("viewer", Viewer.anonymous().number())
                .bind("now", now)
                .mapTo(PublishedRange.class)
                .list());
  }

  /** Returns so many problems from an id on. */
  public List<PublishedProblem> range(ProblemId first, int size, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RANGE)
                .bind("first", first)
                .bind("size", size)
                .bind("viewer", Viewer.anonymous().number())
                .bind("now", now)
                .mapTo(PublishedProblem.class)
                .list());
  }
}
