package org.talkoot.notification;

import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of events that concern somebody, and whom. Votes concern nobody by name. */
public enum Concern {
  SOLUTION_SUBMITTED("solution.submitted", Category.WORK, Audience.REQUESTER, true),
  SOLUTION_OBJECTED("solution.objected", Category.WORK, Audience.AUTHOR, false),
  CO_AUTHOR_INVITED("coAuthor.invited", Category.WAITING, Audience.INVITEE, true),
  CO_AUTHOR_ANSWERED("coAuthor.answered", Category.WORK, Audience.AUTHOR, true),
  COMMENT_WRITTEN("comment.written", Category.WORK, Audience.ADDRESSEES, true),
  REFINEMENT_PROPOSED("refinement.proposed", Category.WAITING, Audience.AUTHORS, true),
  REFINEMENT_MERGED("refinement.merged", Category.WORK, Audience.REFINER, true),
  REFINEMENT_DECLINED("refinement.declined", Category.WORK, Audience.REFINER, true),
  REVIEW_DELIVERED("review.delivered", Category.WORK, Audience.AUTHORS_AND_REQUESTER, true),
  ASSIGNMENT_OFFERED("assignment.offered", Category.WAITING, Audience.REVIEWER, false),
  ASSIGNMENT_REMINDED("assignment.reminded", Category.WAITING, Audience.REVIEWER, false),
  ASSIGNMENT_EXPIRED("assignment.expired", Category.WORK, Audience.REVIEWER, false),
  ASSIGNMENT_LATE("assignment.late", Category.WAITING, Audience.REVIEWER, false),
  ASSIGNMENT_WITHDRAWN("assignment.withdrawn", Category.WORK, Audience.REVIEWER, false),
  SEATS_MISSING("assignment.missing", Category.WAITING, Audience.MANAGERS, false),
  REVIEWS_UNDECIDED("reviews.undecided", Category.WAITING, Audience.MANAGERS, false),
  REVIEW_STARTED("problem.reviewStarted", Category.WAITING, Audience.REQUESTER, false),
  PROBLEM_DECIDED("problem.decided", Category.WORK, Audience.SOLVERS_AND_REVIEWERS, true),
  PROBLEM_WITHDRAWN("problem.withdrawn", Category.WORK, Audience.SOLVERS_AND_REVIEWERS, true),
  OUTCOME_REPORTED("outcome.reported", Category.OUTCOMES, Audience.SOLVERS_AND_REVIEWERS, true),
  OUTCOME_VERIFIED("outcome.verified", Category.OUTCOMES, Audience.REQUESTER_AND_SHARERS, true),
  PROBLEM_CLOSED("problem.closed", Category.OUTCOMES, Audience.EVERYBODY_IN_IT, false),
  THANKS_GIVEN("thanks.given", Category.OUTCOMES, Audience.RECEIVER, true),
  POINTS_HELD("reputation.held", Category.LEDGER, Audience.RECEIVER, false),
  POINTS_RELEASED("reputation.released", Category.LEDGER, Audience.RECEIVER, false),
  POINTS_TAKEN_BACK("reputation.takenBack", Category.LEDGER, Audience.RECEIVER, false),
  RECOGNITION_AWARDED("recognition.awarded", Category.OUTCOMES, Audience.RECEIVER, true),
  LEVEL_REACHED("level.reached", Category.LEDGER, Audience.RECEIVER, false),
  LEVEL_LOSS_PROPOSED("level.lossProposed", Category.WAITING, Audience.MANAGERS, false),
  LEVEL_LOST("level.lost", Category.LEDGER, Audience.RECEIVER, false),
  BADGE_GRANTED("badge.granted", Category.LEDGER, Audience.RECEIVER, false),
  BADGE_REVOKED("badge.revoked", Category.LEDGER, Audience.RECEIVER, false),
  RULES_PUBLISHED("rules.published", Category.NETWORK, Audience.NETWORK, true),
  CASE_FOUND("case.found", Category.WAITING, Audience.MANAGERS, false),
  CONTENT_FLAGGED("content.flagged", Category.WAITING, Audience.MANAGERS, false),
  FLAG_SETTLED("flag.settled", Category.WORK, Audience.RECEIVER, false),
  CONTENT_HIDDEN("content.hidden", Category.WAITING, Audience.RECEIVER, false),
  HIDING_APPEALED("hiding.appealed", Category.WAITING, Audience.MANAGERS, false),
  HIDING_ANSWERED("hiding.answered", Category.WORK, Audience.RECEIVER, false),
  CORRECTION_ORDERED("correction.ordered", Category.WAITING, Audience.RECEIVER, false),
  CORRECTION_APPEALED("correction.appealed", Category.WAITING, Audience.MANAGERS, false),
  CORRECTION_DONE("correction.done", Category.LEDGER, Audience.RECEIVER, false),
  CORRECTION_DROPPED("correction.dropped", Category.LEDGER, Audience.RECEIVER, false),
  LEDGER_DIFFERED("ledger.differed", Category.WAITING, Audience.MANAGERS_AND_OPERATORS, false);

  private final String kind;
  private final Category category;
  private final Audience audience;
  private final boolean named;

  Concern(String kind, Category category, Audience audience, boolean named) {
    this.kind = kind;
    this.category = category;
    this.audience = audience;
    this.named = named;
  }

  /** Returns the kind of the event. */
  public String kind() {
    return kind;
  }

  /** Returns what it is filed under; letters follow the member's wish for that. */
  public Category category() {
    return category;
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
