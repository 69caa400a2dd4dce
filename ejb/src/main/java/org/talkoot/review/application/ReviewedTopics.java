package org.talkoot.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.expertise.TopicId;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.review.ReviewId;
import org.talkoot.review.UnknownReview;
import org.talkoot.review.persistence.ReviewQueries;

/** Knows where a review belongs: who may see it and in which topics it counts. */
@ApplicationScoped
public class ReviewedTopics {
  @Inject private ReviewQueries queries;
  @Inject private ProblemRepository problems;

  void requireVisible(ReviewId review, MemberId member) {
    if (queries.one(review, Viewer.of(member)).isEmpty()) {
      throw new UnknownReview(review);
    }
  }

  List<Long> of(ProblemId problem) {
    return problems.get(problem).topics().stream().map(TopicId::value).sorted().toList();
  }
}
