package org.talkoot.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.review.Candidacy;
import org.talkoot.review.Review;
import org.talkoot.review.ReviewId;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.solution.SolutionId;

/** Keeps reviews as entities; how people stand to a solution is asked in one statement. */
@ApplicationScoped
public class JpaReviewRepository implements ReviewRepository {
  private static final String CANDIDACY =
      """
      select s.author_id = :member
             or exists (select 1 from co_author c where c.solution_id = s.id
                           and c.member_id = :member and c.consent <> 'declined')
             or exists (select 1 from solution_refiner f join solution o on o.id = f.solution_id
                         where o.problem_id = s.problem_id and f.refiner_id = :member)
               as wrote_it,
             p.requested_by = :member as asked_for_it,
             m.organisation <> '' and lower(m.organisation) = lower(a.organisation)
               as shares_organisation,
             favours(:member, s.author_id, :since) as favours_given,
             favours(s.author_id, :member, :since) as favours_received,
             exists (select 1 from review r
                      where r.solution_id = s.id and r.reviewer_id = :member) as reviewed_it
        from solution s
        join problem p on p.id = s.problem_id
        join member a on a.id = s.author_id
        join member m on m.id = :member
       where s.id = :solution
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;
  @Inject private ReviewSubjects subjects;

  @Override
  public void add(Review review) {
    entities.persist(review);
    entities.flush();
  }

  @Override
  public Optional<Review> lock(ReviewId id) {
    return Optional.ofNullable(entities.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<SolutionUnderReview> lockSubject(
      SolutionId solution, MemberId member, Instant now) {
    return subjects.lock(solution, Viewer.of(member), now).map(ReviewSubjects.Subject::underReview);
  }

  @Override
  public Candidacy candidacyOf(MemberId member, SolutionId solution, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CANDIDACY)
                .bind("member", member)
                .bind("solution", solution)
                .bind("since", now.minus(Duration.ofDays(ReviewerPolicy.MUTUAL_DAYS)))
                .mapTo(Candidacy.class)
                .one());
  }

  @Override
  public int countedReviewsOf(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from review where solution_id = :solution and counts")
                .bind("solution", solution)
                .mapTo(Integer.class)
                .one());
  }
}
