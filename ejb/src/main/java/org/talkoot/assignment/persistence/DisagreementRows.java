package org.talkoot.assignment.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.assignment.Disagreement;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.Verdict;
import org.talkoot.review.WeighedReview;
import org.talkoot.review.persistence.ReviewSubjects;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Reads whether reviews agree, and notes who was called because they do not. */
@ApplicationScoped
public class DisagreementRows {
  /** Solutions under review with more reviews than when agreement was last looked at. */
  private static final String CHANGED =
      """
      select s.id
        from solution s
        join problem p on p.id = s.problem_id
        left join review_call c on c.solution_id = s.id
       where p.status in ('open', 'inReview') and p.deadline is not null
         and s.withdrawn_at is null
         and (select count(*) from review r where r.solution_id = s.id and r.removed_at is null)
             > greatest(1, coalesce(c.judged, 0))
         and not exists (select 1 from review_assignment a
                          where a.solution_id = s.id and a.state in ('OFFERED', 'ACCEPTED'))
       order by s.id limit 200
      """;

  private static final String HOLD =
      """
      select s.id as solution, s.problem_id as problem, s.network_id as network,
             coalesce(c.extra, 0) as extra, coalesce(c.judged, 0) as judged,
             c.undecided_at is not null as told, p.brief ->> 'criteria' as criteria,
             array(select topic_id from problem_topic t where t.problem_id = p.id
                    order by topic_id) as topics,
             exists (select 1 from review_assignment a
                      where a.solution_id = s.id and a.state in ('OFFERED', 'ACCEPTED')) as waits
        from solution s
        join problem p on p.id = s.problem_id
        left join review_call c on c.solution_id = s.id
       where s.id = :solution for key share of p for no key update of s
      """;

  private static final String REVIEWS =
      """
      select r.scores, r.verdict, coalesce(b.grades, 0) as grades,
             coalesce(b.residuals + b.moved_residuals, 0) as residuals,
             coalesce(b.squares + b.moved_squares, 0) as squares,
             coalesce(f.usual, 0.5) as usual
        from review r
        left join consensus_fit f on f.network_id = r.network_id
        left join reviewer_bias b
          on b.network_id = r.network_id and b.fit = f.fit and b.reviewer_id = r.reviewer_id
       where r.solution_id = :solution and r.removed_at is null order by r.id
      """;

  private static final String CALL =
      """
      insert into review_call (solution_id, network_id, extra, judged, undecided_at)
      values (:solution, :network, :extra, :judged, :undecided)
      on conflict (solution_id) do update
         set extra = excluded.extra, judged = excluded.judged, looked_at = null,
             undecided_at = coalesce(review_call.undecided_at, excluded.undecided_at)
      """;

  @Inject private Jdbi jdbi;

  /** Returns some solutions whose reviews have become more. */
  public List<SolutionId> changed() {
    return jdbi.withHandle(handle -> handle.createQuery(CHANGED).mapTo(SolutionId.class).list());
  }

  /** Returns what is known of a solution's agreement, and holds the solution. */
  public Optional<Row> hold(SolutionId solution) {
    return jdbi.withHandle(
        handle -> handle.createQuery(HOLD).bind("solution", solution).mapTo(Row.class).findOne());
  }

  /** Returns how far its reviews are apart. */
  public Disagreement of(Row row) {
    List<Read> reviews =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(REVIEWS)
                    .bind("solution", row.solution())
                    .mapTo(Read.class)
                    .list());
    return new Disagreement(
        ReviewSubjects.rubric(row.criteria()),
        reviews.stream().map(Read::weighed).toList(),
        reviews.stream().map(Read::verdict).toList());
  }

  /** Notes what was made of it. */
  public void note(Row row, int extra, int judged, Optional<Instant> undecided) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(CALL)
                .bind("solution", row.solution())
                .bind("network", row.network())
                .bind("extra", extra)
                .bind("judged", judged)
                .bind("undecided", undecided.orElse(null))
                .execute());
  }

  /** What is known of a solution's agreement. */
  public record Row(
      SolutionId solution,
      ProblemId problem,
      NetworkId network,
      int extra,
      int judged,
      boolean told,
      String criteria,
      List<Long> topics,
      boolean waits) {}

  /** A review as far as agreement asks, with what is known of its reviewer. */
  public record Read(
      String scores, Verdict verdict, long grades, double residuals, double squares, double usual) {
    WeighedReview weighed() {
      List<CriterionScore> told = Json.read(scores, new TypeReference<>() {});
      return new WeighedReview(
          told.stream().collect(Collectors.toMap(CriterionScore::criterion, CriterionScore::score)),
          new ReviewerBias(grades, residuals, squares),
          usual);
    }
  }
}
