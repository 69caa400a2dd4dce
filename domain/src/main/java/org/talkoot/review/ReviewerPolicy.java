package org.talkoot.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.talkoot.problem.Anonymity;
import org.talkoot.problem.Part;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/**
 * A rule about who may review a solution, by name.
 *
 * @param code the message that tells the reviewer why not
 * @param forbids whether the rule forbids this candidacy
 */
public record ReviewerPolicy(String code, Predicate<Candidacy> forbids) {
  /** From so many votes or reviews in each direction two members are in a mutual relation. */
  public static final int MUTUAL_FROM = 3;

  /** How far back votes and reviews make a mutual relation. */
  public static final int MUTUAL_DAYS = 180;

  public static final ReviewerPolicy NOBODY_REVIEWS_THEIR_OWN_SOLUTION =
      new ReviewerPolicy("review.ownSolution", Candidacy::wroteIt);

  public static final ReviewerPolicy NOBODY_REVIEWS_WHAT_THEY_ASKED_FOR =
      new ReviewerPolicy("review.ownProblem", Candidacy::askedForIt);

  public static final ReviewerPolicy NOBODY_REVIEWS_A_COLLEAGUE =
      new ReviewerPolicy("review.sameOrganisation", Candidacy::sharesOrganisation);

  public static final ReviewerPolicy NOBODY_REVIEWS_IN_A_MUTUAL_RELATION =
      new ReviewerPolicy(
          "review.mutualRelation",
          candidacy ->
              candidacy.favoursGiven() >= MUTUAL_FROM
                  && candidacy.favoursReceived() >= MUTUAL_FROM);

  public static final ReviewerPolicy NOBODY_REVIEWS_WITH_A_BLOCKING_CONNECTION =
      new ReviewerPolicy("review.connected", Candidacy::isConnected);

  /** Returns every rule in force, in the order in which they are told. */
  public static List<ReviewerPolicy> all() {
    return List.of(
        NOBODY_REVIEWS_THEIR_OWN_SOLUTION,
        NOBODY_REVIEWS_WHAT_THEY_ASKED_FOR,
        NOBODY_REVIEWS_A_COLLEAGUE,
        NOBODY_REVIEWS_IN_A_MUTUAL_RELATION,
        NOBODY_REVIEWS_WITH_A_BLOCKING_CONNECTION);
  }

  private static final Map<String, String> TELLS_THE_AUTHOR =
      Map.of(
          NOBODY_REVIEWS_A_COLLEAGUE.code(), "review.tooClose",
          NOBODY_REVIEWS_IN_A_MUTUAL_RELATION.code(), "review.tooClose",
          NOBODY_REVIEWS_WITH_A_BLOCKING_CONNECTION.code(), "review.tooClose");

  /** Refuses a candidacy that any rule forbids, with the first such rule that may be told. */
  public static void admit(Candidacy candidacy, Anonymity anonymity) {
    hindranceOf(candidacy, anonymity)
        .ifPresent(
            code -> {
              throw new NotEligibleToReview(code);
            });
  }

  /** Returns the code of the first rule that forbids the candidacy. */
  public static Optional<String> hindranceOf(Candidacy candidacy) {
    return all().stream()
        .filter(policy -> policy.forbids().test(candidacy))
        .map(ReviewerPolicy::code)
        .findFirst();
  }

  /**
   * Returns why the candidacy is forbidden, as the member may know it: where the author is hidden,
   * what kind of connection it is, is not told.
   */
  public static Optional<String> hindranceOf(Candidacy candidacy, Anonymity anonymity) {
    return hindranceOf(candidacy)
        .map(
            code ->
                anonymity.hides(Part.AUTHOR, false)
                    ? TELLS_THE_AUTHOR.getOrDefault(code, code)
                    : code);
  }

  /** A member whose relation to the solution forbids the review. */
  public static final class NotEligibleToReview extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NotEligibleToReview(String code) {
      super(Refusal.FORBIDDEN, code);
    }
  }
}
