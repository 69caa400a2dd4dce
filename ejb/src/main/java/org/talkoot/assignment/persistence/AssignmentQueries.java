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
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.assignment.application.ReasonWords;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;

/** Reads a reviewer's own assignments; of networks left behind nothing is shown. */
@ApplicationScoped
public class AssignmentQueries {
  private static final String MINE =
      """
      select x.id, x.state, x.kind, x.solution_id as solution, x.problem_id as problem, p.question,
             s.language, solution_letter(s.id, s.problem_id) as label, n.slug as network,
             n.name as network_name,
             part_hidden(s.author_id, s.problem_id, s.id, 'author', :reviewer) as author_hidden,
             a.id as author_id, a.handle as author_handle, a.display_name as author_name,
             x.offered_at, x.answer_by, x.due_at, x.noticed_at is not null as noticed,
             x.reminded_at is not null as reminded, x.ended_at, x.reason, x.reasons,
             (select count(*) from review r where r.solution_id = s.id and r.removed_at is null) as reviews,
             coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3) + coalesce(c.extra, 0)
               as wanted,
             s.withdrawn_at is null
             and (problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
                  or problem_status(p.status, p.review_from, p.closes_at, :now) = 'open'
                     and upper(p.mode) = 'OPEN') as takes_reviews
        from review_assignment x
        join solution s on s.id = x.solution_id
        join problem p on p.id = x.problem_id
        join network n on n.id = x.network_id
        join member a on a.id = s.author_id
        left join review_call c on c.solution_id = s.id
       where x.reviewer_id = :reviewer and network_visible(x.network_id, :reviewer)
      """;

  private static final int MOST_OPEN = 100;

  @Inject private Jdbi jdbi;

  /** Returns the open assignments of the reviewer, the next due first, at most 100. */
  public List<AssignmentView> open(MemberId reviewer, Instant now, Locale locale) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    MINE
                        + " and x.state in ('OFFERED', 'ACCEPTED')"
                        + " order by x.due_at, x.id limit :most")
                .bind("reviewer", reviewer)
                .bind("now", now)
                .bind("most", MOST_OPEN)
                .mapTo(Row.class)
                .map(row -> row.view(locale))
                .list());
  }

  /** Returns all assignments of the reviewer, newest first, one more than the window shows. */
  public List<AssignmentView> all(MemberId reviewer, Window window, Instant now, Locale locale) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MINE + " and x.id < :after order by x.id desc limit :limit")
                .bind("reviewer", reviewer)
                .bind("now", now)
                .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                .bind("limit", window.fetch())
                .mapTo(Row.class)
                .map(row -> row.view(locale))
                .list());
  }

  /** Returns one assignment of the reviewer. */
  public Optional<AssignmentView> one(
      AssignmentId id, MemberId reviewer, Instant now, Locale locale) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MINE + " and x.id = :id")
                .bind("reviewer", reviewer)
                .bind("now", now)
                .bind("id", id)
                .mapTo(Row.class)
                .map(row -> row.view(locale))
                .findOne());
  }

  /** Returns the reviewer's newest assignment of the solution. */
  public Optional<AssignmentView> newestOf(
      SolutionId solution, MemberId reviewer, Instant now, Locale locale) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MINE + " and x.solution_id = :solution order by x.id desc limit 1")
                .bind("reviewer", reviewer)
                .bind("now", now)
                .bind("solution", solution)
                .mapTo(Row.class)
                .map(row -> row.view(locale))
                .findOne());
  }

  /** An assignment as its row tells it. */
  public record Row(
      AssignmentId id,
      AssignmentState state,
      SeatKind kind,
      SolutionId solution,
      ProblemId problem,
      String question,
      String language,
      @Nullable String label,
      String network,
      String networkName,
      boolean authorHidden,
      MemberId authorId,
      String authorHandle,
      String authorName,
      Instant offeredAt,
      Instant answerBy,
      Instant dueAt,
      boolean noticed,
      boolean reminded,
      @Nullable Instant endedAt,
      String reason,
      String reasons,
      int reviews,
      int wanted,
      boolean takesReviews) {
    AssignmentView view(Locale locale) {
      ReasonWords words = ReasonWords.toReviewer(authorHidden, locale);
      return new AssignmentView(
          id,
          state,
          kind,
          solution,
          label,
          problem,
          question,
          language,
          network,
          networkName,
          authorHidden ? null : new PersonRef(authorId, authorHandle, authorName),
          offeredAt,
          answerBy,
          dueAt,
          noticed,
          reminded,
          endedAt,
          words.ending(reason),
          words.read(reasons),
          reviews,
          wanted,
          takesReviews);
    }
  }
}
