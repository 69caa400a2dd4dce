package org.talkoot.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewHeldUp;
import org.talkoot.review.ReviewId;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.review.persistence.JudgedReviews;
import org.talkoot.review.persistence.ProbeRows;
import org.talkoot.shared.DomainEvent;

/**
 * Measures reviews by what somebody found without them: a manager's probe, or the first judgement
 * of somebody who saw the outcome. A review proves right once.
 */
@ApplicationScoped
public class ReviewsHeldUp {
  @Inject private JudgedReviews reviews;
  @Inject private ProbeRows probes;

  /** Returns what is told besides a verification: one event for each review that proved right. */
  public List<ReviewHeldUp> by(DomainEvent verified) {
    Map<String, Long> told = verified.numbers();
    if (told.getOrDefault("first", 0L) != 1) {
      return List.of();
    }
    ProblemId problem = ProblemId.of(told.getOrDefault("problem", 0L));
    return near(
        reviews.ofAccepted(problem),
        new Judgement(
            told.getOrDefault("judgement", 0L),
            MemberId.of(verified.actor()),
            verified.network(),
            problem.value(),
            verified.topics(),
            verified.at()));
  }

  /** Returns what is told besides a probe: one event for each review that proved right. */
  List<ReviewHeldUp> by(
      SolutionUnderReview subject, MemberId manager, double overall, Instant now) {
    return near(reviews.of(subject.solution()), Judgement.of(subject, manager, overall, now));
  }

  /** Returns what is told besides a spot check of one review. */
  List<ReviewHeldUp> by(
      SolutionUnderReview subject, ReviewId review, MemberId manager, int judgement, Instant now) {
    return near(reviews.one(review), Judgement.of(subject, manager, judgement, now));
  }

  /** Returns what is told besides a new review, whose solution may have been probed before. */
  List<ReviewHeldUp> at(SolutionUnderReview subject, ReviewId review, Instant now) {
    return probes
        .of(subject.solution())
        .map(
            probe ->
                near(
                    reviews.one(review),
                    Judgement.of(subject, probe.manager(), probe.overall(), now)))
        .orElse(List.of());
  }

  private List<ReviewHeldUp> near(List<JudgedReviews.Row> measured, Judgement judgement) {
    return measured.stream()
        .filter(review -> review.reviewer() != judgement.judge().value())
        .filter(review -> ReviewHeldUp.isNear(review.overall(), judgement.score()))
        .filter(review -> reviews.mark(review, judgement.at()))
        .map(judgement::upholds)
        .toList();
  }

  private record Judgement(
      double score, MemberId judge, long network, long problem, List<Long> topics, Instant at) {
    static Judgement of(SolutionUnderReview subject, MemberId judge, double score, Instant at) {
      return new Judgement(
          score, judge, subject.network().value(), subject.problem().value(), subject.topics(), at);
    }

    ReviewHeldUp upholds(JudgedReviews.Row review) {
      return new ReviewHeldUp(
          at,
          network,
          topics,
          problem,
          review.solution(),
          review.author(),
          review.id(),
          review.reviewer(),
          judge.value());
    }
  }
}
