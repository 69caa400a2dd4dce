package org.talkoot.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.BlindVoters;

/** Lets those vote in a blind problem who may review, whether or not they did. */
@ApplicationScoped
public class ReviewersVote implements BlindVoters {
  @Inject private ReviewRepository reviews;

  @Override
  public boolean mayReview(MemberId member, SolutionId solution, Instant now) {
    return ReviewerPolicy.hindranceOf(reviews.candidacyOf(member, solution, now)).isEmpty();
  }
}
