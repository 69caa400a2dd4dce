package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.SeatKind;
import org.talkoot.assignment.application.ReasonWords;
import org.talkoot.assignment.application.SeatView;
import org.talkoot.assignment.application.SeatsView;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/** Reads how the seats of solutions are filled. */
@ApplicationScoped
public class SeatQueries {
  private static final String SEATS =
      """
      select s.id as solution, solution_letter(s.id, s.problem_id) as label,
             coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3) + coalesce(c.extra, 0)
               as wanted,
             coalesce(c.extra, 0) as extra,
             (select count(*) from review r where r.solution_id = s.id and r.removed_at is null) - x.learned as reviews,
             x.offered, x.accepted, coalesce(c.missing, 0) as missing
        from solution s
        join problem p on p.id = s.problem_id
        left join review_call c on c.solution_id = s.id
        cross join lateral (
             select count(*) filter (where a.kind <> 'NEWCOMER' and a.state = 'OFFERED') as offered,
                    count(*) filter (where a.kind <> 'NEWCOMER' and a.state = 'ACCEPTED') as accepted,
                    count(*) filter (where a.kind = 'NEWCOMER' and a.state = 'FULFILLED') as learned
               from review_assignment a where a.solution_id = s.id) x
      """;

  private static final String HELD =
      """
      select x.id, x.state, x.kind,
             upper(coalesce(p.brief ->> 'review', 'OPEN')) <> 'OPEN' and p.decided_at is null
               as reviewer_hidden,
             m.id as reviewer_id, m.handle as reviewer_handle, m.display_name as reviewer_name,
             moment_seen(x.offered_at, x.problem_id, false) as offered_at,
             moment_seen(x.due_at, x.problem_id, false) as due_at,
             moment_seen(x.ended_at, x.problem_id, false) as ended_at,
             x.reason, x.conflict, x.suitability, x.reasons
        from review_assignment x
        join problem p on p.id = x.problem_id
        join member m on m.id = x.reviewer_id
       where x.solution_id = :solution
       order by x.id desc limit 100
      """;

  @Inject private Jdbi jdbi;

  /** Returns how the seats of one solution are filled. */
  public Optional<SeatsView> of(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SEATS + " where s.id = :solution")
                .bind("solution", solution)
                .mapTo(SeatsView.class)
                .findOne());
  }

  /** Returns how the seats of the standing solutions that the viewer may know of are filled. */
  public List<SeatsView> ofProblem(ProblemId problem, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SEATS
                        + " where s.problem_id = :problem and s.withdrawn_at is null"
                        + " and solution_visible(s.id, :viewer, :now) order by s.id")
                .bind("problem", problem)
                .bind("viewer", viewer.number())
                .bind("now", now)
                .mapTo(SeatsView.class)
                .list());
  }

  /** Returns the seats of a solution, newest first, at most 100. */
  public List<SeatView> held(SolutionId solution, Locale locale) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HELD)
                .bind("solution", solution)
                .mapTo(Row.class)
                .map(row -> row.view(locale))
                .list());
  }

  /** A seat as its row tells it. */
  public record Row(
      AssignmentId id,
      AssignmentState state,
      SeatKind kind,
      boolean reviewerHidden,
      MemberId reviewerId,
      String reviewerHandle,
      String reviewerName,
      Instant offeredAt,
      Instant dueAt,
      @Nullable Instant endedAt,
      String reason,
      boolean conflict,
      double suitability,
      String reasons) {
    SeatView view(Locale locale) {
      ReasonWords words = ReasonWords.ofReviewer(reviewerHidden, locale);
      return new SeatView(
          id,
          state,
          kind,
          reviewerHidden ? null : new PersonRef(reviewerId, reviewerHandle, reviewerName),
          offeredAt,
          dueAt,
          endedAt,
          words.ending(reason),
          conflict,
          suitability,
          words.read(reasons));
    }
  }
}
