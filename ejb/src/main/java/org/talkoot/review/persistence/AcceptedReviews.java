package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.Consensus;
import org.talkoot.review.CriterionScore;
import org.talkoot.shared.Json;

/** Reads the reviews of the solutions that were accepted. */
@ApplicationScoped
public class AcceptedReviews {
  private static final String OF_PROBLEM =
      """
      select r.id, r.solution_id as solution, r.author_id as author, r.reviewer_id as reviewer,
             r.scores, p.brief ->> 'criteria' as criteria
        from review r
        join solution s on s.id = r.solution_id and s.accepted_at is not null
        join problem p on p.id = r.problem_id
       where r.problem_id = :problem
       order by r.reviewer_id, r.id
      """;

  @Inject private Jdbi jdbi;

  /** Returns those of a problem, by reviewer: in the order in which accounts are locked. */
  public List<Row> of(ProblemId problem) {
    return jdbi.withHandle(
        handle -> handle.createQuery(OF_PROBLEM).bind("problem", problem).mapTo(Row.class).list());
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
