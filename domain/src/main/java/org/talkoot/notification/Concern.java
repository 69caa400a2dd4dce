package org.talkoot.notification;

import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of events that concern somebody, and whom. Votes concern nobody by name. */
public enum Concern {
  SOLUTION_SUBMITTED("solution.submitted", Audience.REQUESTER, true),
  SOLUTION_OBJECTED("solution.objected", Audience.AUTHOR, false),
  CO_AUTHOR_INVITED("coAuthor.invited", Audience.INVITEE, true),
  CO_AUTHOR_ANSWERED("coAuthor.answered", Audience.AUTHOR, true),
  COMMENT_WRITTEN("comment.written", Audience.ADDRESSEES, true),
  REFINEMENT_PROPOSED("refinement.proposed", Audience.AUTHORS, true),
  REFINEMENT_MERGED("refinement.merged", Audience.REFINER, true),
  REFINEMENT_DECLINED("refinement.declined", Audience.REFINER, true),
  REVIEW_DELIVERED("review.delivered", Audience.AUTHORS_AND_REQUESTER, true),
  ASSIGNMENT_OFFERED("assignment.offered", Audience.REVIEWER, false),
  ASSIGNMENT_REMINDED("assignment.reminded", Audience.REVIEWER, false),
  ASSIGNMENT_EXPIRED("assignment.expired", Audience.REVIEWER, false),
  ASSIGNMENT_LATE("assignment.late", Audience.REVIEWER, false),
  ASSIGNMENT_WITHDRAWN("assignment.withdrawn", Audience.REVIEWER, false),
  SEATS_MISSING("assignment.missing", Audience.MANAGERS, false),
  REVIEWS_UNDECIDED("reviews.undecided", Audience.MANAGERS, false),
  REVIEW_STARTED("problem.reviewStarted", Audience.REQUESTER, false),
  PROBLEM_DECIDED("problem.decided", Audience.SOLVERS_AND_REVIEWERS, true),
  PROBLEM_WITHDRAWN("problem.withdrawn", Audience.SOLVERS_AND_REVIEWERS, true),
  OUTCOME_REPORTED("outcome.reported", Audience.SOLVERS_AND_REVIEWERS, true),
  OUTCOME_VERIFIED("outcome.verified", Audience.REQUESTER_AND_SHARERS, true),
  PROBLEM_CLOSED("problem.closed", Audience.EVERYBODY_IN_IT, false),
  THANKS_GIVEN("thanks.given", Audience.RECEIVER, true),
  POINTS_HELD("reputation.held", Audience.RECEIVER, false),
  POINTS_RELEASED("reputation.released", Audience.RECEIVER, false),
  POINTS_TAKEN_BACK("reputation.takenBack", Audience.RECEIVER, false),
  RECOGNITION_AWARDED("recognition.awarded", Audience.RECEIVER, true),
  LEVEL_REACHED("level.reached", Audience.RECEIVER, false),
  LEVEL_LOSS_PROPOSED("level.lossProposed", Audience.MANAGERS, false),
  LEVEL_LOST("level.lost", Audience.RECEIVER, false),
  BADGE_GRANTED("badge.granted", Audience.RECEIVER, false),
  BADGE_REVOKED("badge.revoked", Audience.RECEIVER, false),
  RULES_PUBLISHED("rules.published", Audience.NETWORK, true),
  LEDGER_DIFFERED("ledger.differed", Audience.MANAGERS_AND_OPERATORS, false);

  private final String kind;
  private final Audience audience;
  private final boolean named;

  Concern(String kind, Audience audience, boolean named) {
    this.kind = kind;
    this.audience = audience;
    this.named = named;
  }

  /** Returns the kind of the event. */
  public String kind() {
    return kind;
  }

  /** Returns whom it concerns. */
  public Audience audience() {
    return audience;
  }

  /** Tells whether the reader learns who did it. */
  public boolean isNamed() {
    return named;
  }

  /** Returns the concern of events of a kind; empty when they concern nobody. */
  public static Optional<Concern> of(String kind) {
    return Stream.of(values()).filter(concern -> concern.kind.equals(kind)).findFirst();
  }

  /** Whom an event concerns; never the one who did it. */
  public enum Audience {
    REQUESTER,
    AUTHOR,
    AUTHORS,
    REFINER,
    /** Whoever was asked for a review. */
    REVIEWER,
    INVITEE,
    RECEIVER,
    /** The requester of a brief, or the authors of a solution, that somebody commented on. */
    ADDRESSEES,
    AUTHORS_AND_REQUESTER,
    SOLVERS_AND_REVIEWERS,
    REQUESTER_AND_SHARERS,
    EVERYBODY_IN_IT,
    /** Those who care for the network. */
    MANAGERS,
    /** All members of the network. */
    NETWORK,
    MANAGERS_AND_OPERATORS
  }
}
