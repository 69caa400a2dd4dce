package org.talkoot.review.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewId;
import org.talkoot.review.application.ReviewerRecord;
import org.talkoot.solution.SolutionId;

/** Reads how a member's reviews fared, in two statements. */
@Dependent
public class ReviewerRecordQueries {
  /** The member sees all; a manager what was done in the networks they manage. */
  private static final String SEEN =
      """
      r.reviewer_id = :member and network_visible(r.network_id, :viewer)
      and (:viewer = :member
           or exists (select 1 from membership g where g.network_id = r.network_id
                         and g.member_id = :viewer and g.role = 'MANAGER')
              and not problem_veiled(r.problem_id))
      """;

  private static final String COUNTS =
      """
      select count(*) as reviews,
             count(*) filter (where exists (select 1 from review_rating g
                                             where g.review_id = r.id and g.helpful)) as helpful,
             count(r.held_up_at) as held_up,
             count(*) filter (where r.delivered_at >= :year) as year_reviews,
             count(r.held_up_at) filter (where r.delivered_at >= :year) as year_held_up
        from review r where
      """
          + SEEN;
  private static final String MEASURED =
      """
      select r.id as review, r.solution_id as solution, r.problem_id as problem, p.question,
             r.scores, p.brief ->> 'criteria' as criteria, r.held_up_at is not null as held_up,
             j.source, j.judgement, j.at
        from review r
        join problem p on p.id = r.problem_id
        join lateral (
          select 'probe' as source, b.overall as judgement, b.given_at as at
            from probe b where b.solution_id = r.solution_id
          union all
          select 'spotCheck', c.judgement, c.given_at from spot_check c where c.review_id = r.id) j
          on true
       where
      """
          + SEEN
          + " order by j.at desc, r.id desc limit 500";
  private static final String MANAGES =
      """
      select exists (select 1 from membership m join membership g on g.network_id = m.network_id
                      where m.member_id = :member and g.member_id = :viewer
                        and g.role = 'MANAGER')
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public ReviewerRecordQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Tells whether the viewer manages a network that the member belongs to. */
  public boolean manages(MemberId viewer, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MANAGES)
                .bind("member", member)
                .bind("viewer", viewer)
                .mapTo(Boolean.class)
                .one());
  }

  /**
   * Returns how many reviews there are, as the viewer may see it.
   *
   * @param year when the year began
   */
  public ReviewerRecord.Counts counts(MemberId member, MemberId viewer, Instant year) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNTS)
                .bind("member", member)
                .bind("viewer", viewer)
                .bind("year", year)
                .mapTo(ReviewerRecord.Counts.class)
                .one());
  }

  /**
   * Returns the record as the viewer may see it.
   *
   * @param year when the year began
   */
  public ReviewerRecord of(MemberId member, MemberId viewer, Instant year) {
    return jdbi.withHandle(
        handle ->
            ReviewerRecord.of(
                counts(member, viewer, year),
                handle
                    .createQuery(MEASURED)
                    .bind("member", member)
                    .bind("viewer", viewer)
                    .mapTo(Row.class)
                    .map(Row::measurement)
                    .list()));
  }

  /** A measured review as its row tells it. */
  public record Row(
      ReviewId review,
      SolutionId solution,
      ProblemId problem,
      String question,
      String scores,
      String criteria,
      boolean heldUp,
      String source,
      double judgement,
      Instant at) {
    ReviewerRecord.Measurement measurement() {
      double overall =
          new JudgedReviews.Row(review.value(), solution.value(), 0, 0, scores, criteria).overall();
      return new ReviewerRecord.Measurement(
          review,
          solution,
          problem,
          question,
          ReviewerRecord.Source.of(source),
          overall,
          judgement,
          heldUp,
          at);
    }
  }
}
