package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.Consensus;
import org.talkoot.review.Estimate;
import org.talkoot.review.ReviewId;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.Rubric;
import org.talkoot.review.RubricCriterion;
import org.talkoot.review.UnknownReview;
import org.talkoot.review.persistence.ReviewQueries;
import org.talkoot.review.persistence.ReviewSubjects;
import org.talkoot.review.persistence.ReviewerQueries;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;

/** What anybody can read about reviews; what the viewer may not know of does not exist. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewReading {
  @Inject private ReviewQueries queries;
  @Inject private ReviewerQueries reviewer;
  @Inject private ReviewSubjects subjects;
  @Inject private ReviewRepository reviews;
  @Inject private Clock clock;

  /** Returns what a review of the solution scores, in the reader's language. */
  public RubricView rubric(SolutionId solution, Viewer viewer, Locale locale) {
    ReviewSubjects.Subject subject = subject(solution, viewer);
    return new RubricView(
        subject.solution(),
        subject.problem(),
        subject.question(),
        subject.lastRevision(),
        new RubricWords(locale).rows(subject.rubric()));
  }

  /** Returns what a rubric scores, in the reader's language. */
  public List<RubricCriterion> named(Rubric rubric, Locale locale) {
    return new RubricWords(locale).named(rubric);
  }

  /** Returns one page of the reviews of a solution, newest first. */
  public Page<ReviewView> of(SolutionId solution, Viewer viewer, Window window) {
    subject(solution, viewer);
    return queries.of(solution, viewer, window);
  }

  /** Returns every review of the problem's solutions, newest first, in one statement. */
  public Map<SolutionId, List<ReviewView>> ofProblem(ProblemId problem, Viewer viewer) {
    return queries.ofProblem(problem, viewer).stream()
        .collect(Collectors.groupingBy(ReviewView::solution));
  }

  /** Returns one review. */
  public ReviewView view(ReviewId id, Viewer viewer) {
    return queries.one(id, viewer).orElseThrow(() -> new UnknownReview(id));
  }

  /**
   * Returns what the reviews of a solution agree on. To a viewer who judges alone as long as
   * reviews are taken, it says how many there are and nothing else.
   */
  public ConsensusView consensus(SolutionId solution, Viewer viewer, Locale locale) {
    ReviewSubjects.Subject subject = subject(solution, viewer);
    if (!queries.areTold(solution, viewer)) {
      int given = queries.givenTo(solution);
      return new ConsensusView(solution, given, false, null, List.of(), "median");
    }
    List<ReviewView> all = ofProblem(subject.problem(), viewer).getOrDefault(solution, List.of());
    return consensus(solution, subject.rubric(), all, locale);
  }

  /**
   * Returns how much each review weighs in the consensus on a solution, newest review first; empty
   * to a viewer who judges alone.
   */
  public List<ReviewWeight> weights(SolutionId solution, Viewer viewer) {
    ReviewSubjects.Subject subject = subject(solution, viewer);
    return ReviewWeight.of(ofProblem(subject.problem(), viewer).getOrDefault(solution, List.of()));
  }

  /** Returns what these reviews of one solution agree on, for callers that have read them. */
  public ConsensusView consensus(
      SolutionId solution, Rubric rubric, List<ReviewView> all, Locale locale) {
    if (all.isEmpty()) {
      return new ConsensusView(solution, 0, false, null, List.of(), "median");
    }
    Consensus consensus = Consensus.weighed(rubric, all.stream().map(ReviewView::weighed).toList());
    List<ConsensusView.OfCriterion> criteria =
        new RubricWords(locale)
            .named(rubric).stream().map(one -> ofCriterion(one, consensus)).toList();
    return new ConsensusView(
        solution,
        all.size(),
        consensus.isEnough(),
        consensus.overall(),
        criteria,
        consensus.basis().code());
  }

  /** Returns one page of the solutions that wait for a review by the member, newest first. */
  public Page<ReviewWaiting> waitingFor(MemberId member, Window window) {
    return reviewer.waitingFor(member, window, clock.instant());
  }

  /** Returns one page of the reviews that the member has sent, newest first. */
  public Page<ReviewGiven> givenBy(MemberId member, Window window) {
    return reviewer.givenBy(member, window);
  }

  /**
   * Tells whether the viewer may read what others say of the solution: while reviews are taken,
   * those it is for, those who have sent theirs, and managers; after the decision everybody.
   */
  public boolean areTold(SolutionId solution, Viewer viewer) {
    return queries.areTold(solution, viewer);
  }

  /** Returns the code of the rule that keeps the member from reviewing, empty for none. */
  public Optional<String> hindrance(SolutionId solution, MemberId member) {
    Instant now = clock.instant();
    ReviewSubjects.Subject subject = subject(solution, Viewer.of(member));
    if (!subject.takesReviews()) {
      return Optional.of("review.closed");
    }
    return ReviewerPolicy.hindranceOf(
        reviews.candidacyOf(member, solution, now), subject.anonymity());
  }

  private ReviewSubjects.Subject subject(SolutionId solution, Viewer viewer) {
    return subjects.find(solution, viewer, clock.instant()).orElseThrow(UnknownSolution::new);
  }

  private static ConsensusView.OfCriterion ofCriterion(RubricCriterion one, Consensus consensus) {
    Estimate estimate = consensus.of(one);
    return new ConsensusView.OfCriterion(
        one.id(), one.text(), estimate.score(), estimate.low(), estimate.high());
  }
}
