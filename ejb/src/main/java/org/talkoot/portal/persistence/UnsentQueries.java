package org.talkoot.portal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Lists what a member is writing, briefs among it; one statement. */
@Dependent
public class UnsentQueries {
  private static final String MINE =
      """
      select * from (
        select d.kind, d.subject_id as subject, p.id as problem, p.question,
               case d.kind
                 when 'outcome' then p.status in ('decided', 'outcome')
                 when 'question' then p.status <> 'withdrawn'
                 when 'comment' then p.status <> 'withdrawn'
                 else p.decided_at is null and p.ended_at is null end as sendable,
               cast(d.content as text) as content, d.saved_at
          from draft d
          left join problem p on p.id = d.problem_id and network_visible(p.network_id, :member)
         where d.member_id = :member and d.discarded_at is null
        union all
        select 'brief', p.id, p.id, p.question, p.status = 'draft', '{}', p.changed_at
          from problem p
         where p.requested_by = :member and p.status in ('draft', 'coaching')) x
       where cast(:at as timestamptz) is null
          or (x.saved_at, x.subject) < (cast(:at as timestamptz), :subject)
       order by x.saved_at desc, x.subject desc
       limit :fetch
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public UnsentQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns one page, what was saved last first. */
  public Page<Row> mine(MemberId member, Window window) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(MINE)
                    .bind("member", member)
                    .bind("at", window.after().flatMap(Cursor::instant).orElse(null))
                    .bind("subject", window.after().map(Cursor::id).orElse(0L))
                    .bind("fetch", window.fetch())
                    .mapTo(Row.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor(row.savedAt().toString(), row.subject()));
  }

  /** A draft, as its row tells it. */
  public record Row(
      String kind,
      long subject,
      @Nullable ProblemId problem,
      @Nullable String question,
      boolean sendable,
      String content,
      Instant savedAt) {}
}
