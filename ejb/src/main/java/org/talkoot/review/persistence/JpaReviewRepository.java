package org.talkoot.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.review.Candidacy;
import org.talkoot.review.Review;
import org.talkoot.review.ReviewId;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.solution.SolutionId;

/** Keeps reviews as entities; how people stand to a solution is asked elsewhere. */
@ApplicationScoped
public class JpaReviewRepository implements ReviewRepository {
  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;
  @Inject private ReviewSubjects subjects;
  @Inject private Candidacies candidacies;

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
    return candidacies.of(solution, member, now);
  }

  @Override
  public int countedVolunteersOf(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from review"
                        + " where solution_id = :solution and counts and not assigned")
                .bind("solution", solution)
                .mapTo(Integer.class)
                .one());
  }
}
