package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.ReviewDelivered;
import org.talkoot.review.ReviewFoundHelpful;
import org.talkoot.review.ReviewHeldUp;
import org.talkoot.review.ReviewRated;
import org.talkoot.review.StandingCriterion;

/** One review, and what its author says of it. */
final class ReviewStory {
  private static final double RATED = 0.4;
  private static final List<String> CRITERIA =
      Stream.concat(
              Stream.of("c1", "c2", "c3"),
              Stream.of(StandingCriterion.values()).map(StandingCriterion::id))
          .toList();

  private final Community community;
  private final ProblemStory problem;
  private final SolutionStory solution;
  private final Somebody reviewer;
  private final Instant at;
  private final long id;
  private final int score;
  private boolean helpful;
  private @Nullable Instant heldUpAt;

  ReviewStory(
      Community community,
      ProblemStory problem,
      SolutionStory solution,
      Somebody reviewer,
      Instant at) {
    this.community = community;
    this.problem = problem;
    this.solution = solution;
    this.reviewer = reviewer;
    this.at = at;
    id = community.ids.next(at);
    score = 2 + community.luck.below(4);
  }

  void tell() {
    community.happened(
        new ReviewDelivered(
            at,
            Community.COMMONS,
            reviewer.id(),
            problem.topics(),
            Map.of(
                "problem", problem.id(),
                "solution", solution.id(),
                "author", solution.author().id(),
                "review", id,
                "reviewer", reviewer.id(),
                "assigned", 0L,
                "counts", 1L)));
    Instant rated = community.luck.after(at, Duration.ofDays(1));
    if (community.luck.chance(RATED) && problem.hasCome(rated)) {
      rate(rated);
    }
  }

  private void rate(Instant rated) {
    helpful = true;
    long author = solution.author().id();
    community.rows.add("review_rating", id, author, true, rated);
    community.happened(
        new ReviewRated(
            rated, Community.COMMONS, author, problem.topics(), numbers("helpful", author)));
    community.happened(
        new ReviewFoundHelpful(
            rated, Community.COMMONS, author, problem.topics(), numbers("round", author)));
  }

  private Map<String, Long> numbers(String one, long rater) {
    return Map.of(
        "problem", problem.id(), "review", id, "reviewer", reviewer.id(), "rater", rater, one, 1L);
  }

  /** Tells that it proved right, unless its reviewer is the judge. */
  void heldUp(long judge, Instant when) {
    if (judge == reviewer.id() || judge == solution.author().id()) {
      return;
    }
    heldUpAt = when;
    community.happened(
        new ReviewHeldUp(
            when,
            Community.COMMONS,
            problem.topics(),
            problem.id(),
            solution.id(),
            solution.author().id(),
            id,
            reviewer.id(),
            judge));
  }

  void write() {
    community.rows.add(
        "review",
        id,
        solution.id(),
        problem.id(),
        Community.COMMONS,
        reviewer.id(),
        solution.author().id(),
        problem.requester().id(),
        1,
        scores(),
        score >= 4 ? "APPROVE" : score == 3 ? "CHANGES" : "REJECT",
        1 + community.luck.below(5),
        sentence(),
        sentence(),
        "[]",
        true,
        helpful ? 1 : 0,
        heldUpAt,
        at);
  }

  private String scores() {
    return CRITERIA.stream()
        .map(
            criterion ->
                "{\"criterion\": \"%s\", \"score\": %d, \"rationale\": \"%s\"}"
                    .formatted(criterion, near(score), sentence()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private int near(int middle) {
    return Math.max(1, Math.min(5, middle + community.luck.below(3) - 1));
  }

  private String sentence() {
    return community.prose.sentence(reviewer.language());
  }

  int score() {
    return score;
  }
}
