package org.talkoot.review;

import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/** Keeps reviews. */
public interface ReviewRepository {
  /** Adds a review and writes it at once. */
  void add(Review review);

  /** Returns the review, locked against changes by others. */
  Optional<Review> lock(ReviewId id);

  /** Returns the review, locked against changes by others. */
  default Review getLocked(ReviewId id) {
    return lock(id).orElseThrow(() -> new UnknownReview(id));
  }

  /** Returns how the member stands to the solution. */
  Candidacy candidacyOf(MemberId member, SolutionId solution);

  /** Returns how many reviews of the solution count for points. */
  int countedReviewsOf(SolutionId solution);
}
