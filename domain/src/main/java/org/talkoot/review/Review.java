package org.talkoot.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;

/**
 * One peer's review of one revision of a solution.
 *
 * <p>A member reviews a solution once, before the problem is decided, and stands behind every
 * score. The author may answer once. Author and requester say whether the review helped them; they
 * may change their mind. With a reason for every score a review counts for points: of a reviewer
 * who was asked and is in time, and of the first volunteers, as many as the brief wants reviews.
 */
@Entity
@Table(name = "review")
public class Review {
  private static final int LONGEST_RESPONSE = 4000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ReviewId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "solution_id"))
  private SolutionId solution;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
  private ProblemId problem;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "reviewer_id"))
  private MemberId reviewer;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "author_id"))
  private MemberId author;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "requester_id"))
  private MemberId requester;

  private int revision;

  @Convert(converter = ScoresConverter.class)
  private Scores scores;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private int confidence;
  private String best;

  @Column(name = "must_change")
  private String mustChange;

  @Convert(converter = ConflictsConverter.class)
  private Conflicts conflicts;

  private boolean assigned;
  private boolean counts;

  @Column(name = "helpful_round")
  private int helpfulRound;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  private @Nullable String response;

  @Column(name = "responded_at")
  private @Nullable Instant respondedAt;

  @ElementCollection
  @CollectionTable(
      name = "review_rating",
      joinColumns = @JoinColumn(name = "review_id", referencedColumnName = "id"))
  private List<Rating> ratings;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Review() {}

  private Review(
      SolutionUnderReview subject,
      MemberId reviewer,
      Assessment assessment,
      boolean assigned,
      boolean counts,
      Instant now) {
    id = ReviewId.under(subject.anonymity(), now);
    solution = subject.solution();
    problem = subject.problem();
    network = subject.network();
    author = subject.author();
    requester = subject.requester();
    this.reviewer = reviewer;
    revision = assessment.revision();
    scores = new Scores(assessment.scores());
    verdict = Objects.requireNonNull(assessment.verdict());
    confidence = assessment.confidence();
    best = Objects.requireNonNullElse(assessment.best(), "").strip();
    mustChange = Objects.requireNonNullElse(assessment.mustChange(), "").strip();
    conflicts = new Conflicts(assessment.conflicts());
    this.assigned = assigned;
    this.counts = counts;
    deliveredAt = now;
    ratings = new ArrayList<>();
  }

  /**
   * Takes a review in.
   *
   * @param seat whether somebody asked this reviewer
   * @param counted how many reviews of the solution by volunteers count for points already
   * @throws ReviewerPolicy.NotEligibleToReview when a rule forbids the reviewer
   * @throws ReviewRefused when reviewing is over, blocked by a conflict, or done already
   */
  public static Review deliver(
      SolutionUnderReview subject,
      MemberId reviewer,
      Candidacy candidacy,
      Assessment told,
      ReviewSeats.Seat seat,
      int counted,
      Instant now) {
    Assessment assessment = told.ofRevision(subject.lastRevision());
    ReviewerPolicy.admit(candidacy, subject.anonymity());
    ReviewRefused.when(assessment.declaresBlockingConflict(), ReviewRefused.Why.CONFLICT);
    ReviewRefused.when(!subject.takesReviews(), ReviewRefused.Why.CLOSED);
    ReviewRefused.when(candidacy.reviewedIt(), ReviewRefused.Why.ALREADY_GIVEN);
    assessment.check(subject.rubric(), subject.lastRevision());
    boolean isPaidSeat = seat.isAssignedInTime() || counted < subject.reviewsWanted();
    boolean counts = assessment.isReasoned() && isPaidSeat;
    return new Review(subject, reviewer, assessment, seat.isAssignedInTime(), counts, now);
  }

  /** Returns the event that tells of this review. */
  public ReviewDelivered delivered(List<Long> topics) {
    return new ReviewDelivered(
        deliveredAt,
        network.value(),
        reviewer.value(),
        topics,
        Map.of(
            "problem", problem.value(),
            "solution", solution.value(),
            "author", author.value(),
            "review", id.value(),
            "reviewer", reviewer.value(),
            "assigned", assigned ? 1L : 0L,
            "counts", counts ? 1L : 0L));
  }

  /** Lets the author answer, once. */
  public void respond(MemberId by, String text, Instant now) {
    ReviewRefused.when(!by.equals(author), ReviewRefused.Why.RESPONSE_BY_OTHERS);
    ReviewRefused.when(response != null, ReviewRefused.Why.ALREADY_ANSWERED);
    new Checks().text("text", text, 1, LONGEST_RESPONSE).throwIfBroken();
    response = text.strip();
    respondedAt = now;
  }

  /**
   * Notes whether the review helped the author or the requester.
   *
   * @return false when they had said the same before
   */
  public boolean rate(MemberId by, boolean helpful, Instant now) {
    ReviewRefused.when(
        !by.equals(author) && !by.equals(requester), ReviewRefused.Why.RATING_BY_OTHERS);
    if (ratings.stream().anyMatch(rating -> rating.says(by, helpful))) {
      return false;
    }
    boolean before = isFoundHelpful();
    ratings.removeIf(rating -> rating.isBy(by));
    ratings.add(new Rating(by, helpful, now));
    if (!before && isFoundHelpful()) {
      helpfulRound++;
    }
    return true;
  }

  /** Tells whether the author or the requester says that it helped. */
  public boolean isFoundHelpful() {
    return ratings.stream().anyMatch(Rating::isHelpful);
  }

  /** Returns the event that tells that somebody found it helpful when nobody did. */
  public ReviewFoundHelpful foundHelpful(MemberId by, List<Long> topics, Instant now) {
    return new ReviewFoundHelpful(now, network.value(), by.value(), topics, roundOf(by));
  }

  /** Returns the event that tells that nobody finds it helpful any more. */
  public ReviewHelpfulTakenBack helpfulTakenBack(MemberId by, List<Long> topics, Instant now) {
    return new ReviewHelpfulTakenBack(now, network.value(), by.value(), topics, roundOf(by));
  }

  private Map<String, Long> roundOf(MemberId rater) {
    return Map.of(
        "problem", problem.value(),
        "review", id.value(),
        "reviewer", reviewer.value(),
        "rater", rater.value(),
        "round", (long) helpfulRound);
  }

  /** Returns the event that tells of a rating. */
  public ReviewRated rated(MemberId by, boolean helpful, List<Long> topics, Instant now) {
    return new ReviewRated(
        now,
        network.value(),
        by.value(),
        topics,
        Map.of(
            "problem", problem.value(),
            "review", id.value(),
            "reviewer", reviewer.value(),
            "rater", by.value(),
            "helpful", helpful ? 1L : 0L));
  }

  /** Returns its id. */
  public ReviewId id() {
    return id;
  }

  /** Returns the problem whose solution was read. */
  public ProblemId problem() {
    return problem;
  }

  /** Returns the solution that was read. */
  public SolutionId solution() {
    return solution;
  }

  /** Tells whether it counts for points. */
  public boolean counts() {
    return counts;
  }
}
