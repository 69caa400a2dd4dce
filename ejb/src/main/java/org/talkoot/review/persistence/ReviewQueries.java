package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.Conflict;
import org.talkoot.review.Consensus;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.ReviewId;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.WeighedReview;
import org.talkoot.review.application.ReviewView;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;

/** Reads reviews straight into views, never one the viewer may not know of. */
@Dependent
public class ReviewQueries {
  private static final String REVIEWS =
      """
      select r.id, r.solution_id as solution, r.problem_id as problem, r.revision, r.scores,
             r.verdict, r.confidence, r.best, r.must_change, r.conflicts, r.counts,
             case when p.veiled
                  then moment_seen(r.delivered_at, r.problem_id, r.reviewer_id = :viewer)
                  else r.delivered_at end as at, r.response,
             case when p.veiled
                  then moment_seen(r.responded_at, r.problem_id, r.author_id = :viewer)
                  else r.responded_at end as responded_at,
             (select g.helpful from review_rating g
               where g.review_id = r.id and g.rater_id = r.author_id) as helpful_to_author,
             (select g.helpful from review_rating g
               where g.review_id = r.id and g.rater_id = r.requester_id) as helpful_to_requester,
             r.reviewer_id = :viewer as mine, p.brief ->> 'criteria' as criteria,
             m.id as reviewer_id, m.handle as reviewer_handle,
             m.display_name as reviewer_display_name,
             coalesce(b.grades, 0) as known_grades,
             coalesce(b.residuals + b.moved_residuals, 0) as known_residuals,
             coalesce(b.squares + b.moved_squares, 0) as known_squares, coalesce(f.usual, 0.5) as usual
        from review r
        cross join lateral person_seen(r.reviewer_id, r.problem_id, r.solution_id, 'reviewer',
                                       :viewer) m
        join problem p on p.id = r.problem_id
        left join consensus_fit f on f.network_id = r.network_id
        left join reviewer_bias b
          on b.network_id = r.network_id and b.fit = f.fit and b.reviewer_id = r.reviewer_id
       where r.removed_at is null
         and case when p.mode = 'OPEN' then network_visible(r.network_id, :viewer)
                  else solution_visible(r.solution_id, :viewer, :now) end
         and (p.status not in ('draft', 'coaching', 'open', 'inReview')
              or reviews_told(r.solution_id, :viewer))
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  /** Reads from this database, as of the clock. */
  @Inject
  public ReviewQueries(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Returns one page of the reviews of a solution, newest first. */
  public Page<ReviewView> of(SolutionId solution, Viewer viewer, Window window) {
    List<ReviewView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        REVIEWS
                            + " and r.solution_id = :solution and r.id < :after"
                            + " order by r.id desc limit :limit")
                    .bind("viewer", viewer.number())
                    .bind("now", clock.instant())
                    .bind("solution", solution)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(Row.class)
                    .map(Row::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Returns every review of a problem's solutions, newest first. */
  public List<ReviewView> ofProblem(ProblemId problem, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVIEWS + " and r.problem_id = :problem order by r.id desc")
                .bind("viewer", viewer.number())
                .bind("now", clock.instant())
                .bind("problem", problem)
                .mapTo(Row.class)
                .map(Row::view)
                .list());
  }

  /** Returns one review. */
  public Optional<ReviewView> one(ReviewId id, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVIEWS + " and r.id = :id")
                .bind("viewer", viewer.number())
                .bind("now", clock.instant())
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::view)
                .findOne());
  }

  /** Tells whether the viewer may read what reviewers say of the solution. */
  public boolean areTold(SolutionId solution, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select reviews_told(:solution, :viewer)")
                .bind("solution", solution)
                .bind("viewer", viewer.number())
                .mapTo(Boolean.class)
                .one());
  }

  /** Returns how many reviews a solution has. */
  public int givenTo(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from review where solution_id = :solution")
                .bind("solution", solution)
                .mapTo(Integer.class)
                .one());
  }

  /** One review as its row tells it. */
  public record Row(
      ReviewId id,
      SolutionId solution,
      ProblemId problem,
      @Nested("reviewer") PersonRef reviewer,
      int revision,
      String scores,
      String verdict,
      int confidence,
      String best,
      String mustChange,
      String conflicts,
      boolean counts,
      Instant at,
      @Nullable String response,
      @Nullable Instant respondedAt,
      @Nullable Boolean helpfulToAuthor,
      @Nullable Boolean helpfulToRequester,
      boolean mine,
      String criteria,
      @Nested("known") ReviewerBias known,
      double usual) {

    ReviewView view() {
      List<CriterionScore> told = Json.read(scores, new TypeReference<>() {});
      List<Conflict> connections = Json.read(conflicts, new TypeReference<>() {});
      Map<String, Integer> byCriterion =
          told.stream().collect(Collectors.toMap(CriterionScore::criterion, CriterionScore::score));
      return new ReviewView(
          id,
          solution,
          problem,
          reviewer,
          revision,
          told,
          verdict.toLowerCase(Locale.ROOT),
          confidence,
          best,
          mustChange,
          connections,
          Consensus.overall(ReviewSubjects.rubric(criteria), byCriterion),
          counts,
          at,
          response,
          respondedAt,
          helpfulToAuthor,
          helpfulToRequester,
          mine,
          new WeighedReview(byCriterion, known, usual));
    }
  }
}
