package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.Consensus;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.ReviewId;
import org.talkoot.shared.Json;
import org.talkoot.shared.LongId;
import org.talkoot.solution.SolutionId;

/** Reads reviews that somebody's own judgement measures, and notes which proved right. */
@ApplicationScoped
public class JudgedReviews {
  private static final String REVIEWS =
      """
      select r.id, r.solution_id as solution, r.author_id as author, r.reviewer_id as reviewer,
             r.scores, p.brief ->> 'criteria' as criteria
        from review r
        join solution s on s.id = r.solution_id
        join problem p on p.id = r.problem_id
       where r.held_up_at is null and r.removed_at is null
      """;

  @Inject private Jdbi jdbi;

  /**
   * Returns those of a problem's accepted solutions that have not proved right yet, by reviewer: in
   * the order in which accounts are locked.
   */
  public List<Row> ofAccepted(ProblemId problem) {
    return read(" and r.problem_id = :id and s.accepted_at is not null", problem);
  }

  /** Returns those of a solution, as {@link #ofAccepted} does. */
  public List<Row> of(SolutionId solution) {
    return read(" and r.solution_id = :id", solution);
  }

  /** Returns one review, unless it has proved right before. */
  public List<Row> one(ReviewId review) {
    return read(" and r.id = :id", review);
  }

  private List<Row> read(String which, LongId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVIEWS + which + " order by r.reviewer_id, r.id")
                .bind("id", id)
                .mapTo(Row.class)
                .list());
  }

  /** Notes that a review proved right; returns false when somebody else was first. */
  public boolean mark(Row review, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update review set held_up_at = :at where id = :id and held_up_at is null")
                    .bind("id", review.id())
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** A review as its row tells it. */
  public record Row(
      long id, long solution, long author, long reviewer, String scores, String criteria) {
    /** Returns its scores as one number from 1 to 5, weighed as the rubric says. */
    public double overall() {
      List<CriterionScore> told = Json.read(scores, new TypeReference<>() {});
      return Consensus.overall(
          ReviewSubjects.rubric(criteria),
          told.stream()
              .collect(Collectors.toMap(CriterionScore::criterion, CriterionScore::score)));
    }
  }
}
