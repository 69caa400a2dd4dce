package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Anonymity;
import org.talkoot.problem.Mode;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ReviewPolicy;
import org.talkoot.review.Rubric;
import org.talkoot.review.RubricCriterion;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Reads what reviewing must know of solutions and their problems. */
@Dependent
public class ReviewSubjects {
  /** When a solution takes reviews: until the decision, sealed ones from the deadline on. */
  static final String TAKES_REVIEWS =
      """
      s.withdrawn_at is null
      and (problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
           or problem_status(p.status, p.review_from, p.closes_at, :now) = 'open' and upper(p.mode) = 'OPEN')
      """;

  private static final String SUBJECT =
      """
      select s.id as solution, s.problem_id as problem, s.network_id as network,
             s.author_id as author, p.requested_by as requester, s.revision as last_revision,
             p.question, p.mode, coalesce(p.brief ->> 'review', 'OPEN') as review,
             p.brief ->> 'criteria' as criteria,
             coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3) as reviews_wanted,
             array(select topic_id from problem_topic where problem_id = p.id) as topics,
      """
          + TAKES_REVIEWS
          + """
               as takes_reviews
          from solution s join problem p on p.id = s.problem_id
         where s.id = :solution and solution_visible(s.id, :viewer, :now)
        """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public ReviewSubjects(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the solution, if the viewer may know of it. */
  public Optional<Subject> find(SolutionId solution, Viewer viewer, Instant now) {
    return read(SUBJECT, solution, viewer, now);
  }

  /**
   * Returns the solution and holds it until the transaction ends, its problem first, as whoever
   * merges and decides does.
   */
  Optional<Subject> lock(SolutionId solution, Viewer viewer, Instant now) {
    return read(SUBJECT + " for key share of p for no key update of s", solution, viewer, now);
  }

  private Optional<Subject> read(String sql, SolutionId solution, Viewer viewer, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("solution", solution)
                .bind("viewer", viewer.number())
                .bind("now", now)
                .mapTo(Subject.class)
                .findOne());
  }

  /** Returns the rubric of a brief, from its criteria as its row keeps them. */
  public static Rubric rubric(String criteria) {
    List<OfTheBrief> ofTheBrief = Json.read(criteria, new TypeReference<>() {});
    return Rubric.of(
        ofTheBrief.stream()
            .map(one -> new RubricCriterion(one.id(), one.text(), one.weight(), false))
            .toList());
  }

  private record OfTheBrief(String id, String text, int weight) {}

  /** A solution with what reviewing must know of it, as read. */
  public record Subject(
      SolutionId solution,
      ProblemId problem,
      NetworkId network,
      MemberId author,
      MemberId requester,
      int lastRevision,
      String question,
      Mode mode,
      ReviewPolicy review,
      String criteria,
      int reviewsWanted,
      List<Long> topics,
      boolean takesReviews) {
    /** Returns what a review of it scores. */
    public Rubric rubric() {
      return ReviewSubjects.rubric(criteria);
    }

    /** Returns who may see whom until the decision. */
    public Anonymity anonymity() {
      return new Anonymity(mode, review);
    }

    SolutionUnderReview underReview() {
      return new SolutionUnderReview(
          solution,
          problem,
          network,
          author,
          requester,
          topics,
          lastRevision,
          takesReviews,
          reviewsWanted,
          rubric(),
          anonymity());
    }
  }
}
