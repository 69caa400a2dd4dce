package org.talkoot.outcome.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.application.ClosingLetter.OwnPart;
import org.talkoot.problem.ProblemId;

/** Reads what a closing letter tells beside the decision and the outcome. */
@Dependent
public class LetterQueries {
  private static final String HEAD =
      """
      select p.question, p.ended_at as closed_at, t.solutions, t.reviews, t.comments,
             m.id as requester_id, m.handle as requester_handle,
             m.display_name as requester_display_name,
             r.id as reader_id, r.handle as reader_handle, r.display_name as reader_display_name
        from problem p
        join problem_tally t on t.problem_id = p.id
        join member m on m.id = p.requested_by
        join member r on r.id = :reader
       where p.id = :problem
      """;

  private static final String PARTS =
      """
      with part (place, kind, count) as (
        select 1, 'brief', count(*) from problem
         where id = :problem and requested_by = :reader
        union all
        select 2, 'solution', count(*) from solution
         where problem_id = :problem and author_id = :reader and withdrawn_at is null
        union all
        select 3, 'coAuthor', count(*) from co_author c join solution s on s.id = c.solution_id
         where s.problem_id = :problem and s.withdrawn_at is null
           and c.member_id = :reader and c.consent = 'accepted'
        union all
        select 4, 'refinement', count(*) from refinement
         where problem_id = :problem and refiner_id = :reader and state = 'merged'
        union all
        select 5, 'review', count(*) from review
         where problem_id = :problem and reviewer_id = :reader
        union all
        select 6, 'comment', count(*) from comment
         where problem_id = :problem and author_id = :reader)
      select kind, cast(count as integer) as count,
             cast(coalesce((select sum(h.percent) from decision d
                              join decision_share h on h.decision_id = d.id
                              join solution s on s.id = h.solution_id
                             where d.problem_id = :problem and h.member_id = :reader
                               and part.kind = case when h.track = 'refiner' then 'refinement'
                                                    when s.author_id = :reader then 'solution'
                                                    else 'coAuthor' end), 0) as integer) as share
        from part where count > 0 order by place
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public LetterQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the head of the letter to a reader. */
  public Optional<Head> head(ProblemId problem, MemberId reader) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HEAD)
                .bind("problem", problem)
                .bind("reader", reader)
                .mapTo(Head.class)
                .findOne());
  }

  /** Returns what the reader gave to the problem; empty for a stranger. */
  public List<OwnPart> parts(ProblemId problem, MemberId reader) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PARTS)
                .bind("problem", problem)
                .bind("reader", reader)
                .mapTo(OwnPart.class)
                .list());
  }

  /** The head of a letter, as its row tells it. */
  public record Head(
      String question,
      @Nested("requester") PersonRef requester,
      @Nested("reader") PersonRef reader,
      @Nullable Instant closedAt,
      int solutions,
      int reviews,
      int comments) {}
}
