package org.talkoot.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.problem.persistence.ProblemTallies;
import org.talkoot.review.SolutionUnderReview;

/** Counts reviews, by single statements that are exact at any concurrency. */
@ApplicationScoped
public class ReviewTallies {
  @Inject private Jdbi jdbi;
  @Inject private ProblemTallies problems;

  /** Counts a review of the solution and of its problem. */
  public void count(SolutionUnderReview subject, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update solution_tally set reviews = reviews + 1 where solution_id = :solution")
                .bind("solution", subject.solution())
                .execute());
    problems.review(subject.problem(), now);
  }
}
