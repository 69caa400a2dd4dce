package org.talkoot.review;

import java.time.Instant;
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

  /**
   * Returns what a review must know of a solution that the member may know of, and holds the
   * solution, so that reviews of it come one after the other.
   */
  Optional<SolutionUnderReview> lockSubject(SolutionId solution, MemberId member, Instant now);

  /** Returns how the member stands to the solution at the instant. */
  Candidacy candidacyOf(MemberId member, SolutionId solution, Instant now);

  /** Returns how many reviews of the solution by volunteers count for points. */
  int countedVolunteersOf(SolutionId solution);
}
