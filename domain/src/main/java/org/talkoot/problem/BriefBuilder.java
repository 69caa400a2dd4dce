package org.talkoot.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Brief} part by part; what is left out has the usual terms. */
public final class BriefBuilder {
  private String question;
  private String background = "";
  private String deliverable = "";
  private List<Criterion> criteria = List.of();
  private List<String> scopeIn = List.of();
  private List<String> scopeOut = List.of();
  private List<String> topics = List.of();
  private @Nullable Instant deadline;
  private @Nullable LocalDate decideBy;
  private String language = "en";
  private String audience = "";
  private Pledge pledge = Pledge.NONE;
  private Pot pot = Pot.S;
  private int bounty;
  private String prize = "";
  private Mode mode = Mode.OPEN;
  private ReviewPolicy review = ReviewPolicy.OPEN;
  private int reviewsWanted = 3;
  private AiUse aiUse = AiUse.WITH_DISCLOSURE;

  BriefBuilder(String question) {
    this.question = question;
  }

  BriefBuilder(Brief brief) {
    this.question = brief.question();
    this.background = brief.background();
    this.deliverable = brief.deliverable();
    this.criteria = brief.criteria();
    this.scopeIn = brief.scopeIn();
    this.scopeOut = brief.scopeOut();
    this.topics = brief.topics();
    this.deadline = brief.deadline();
    this.decideBy = brief.decideBy();
    this.language = brief.language();
    this.audience = brief.audience();
    this.pledge = brief.pledge();
    this.pot = brief.pot();
    this.bounty = brief.bounty();
    this.prize = brief.prize();
    this.mode = brief.mode();
    this.review = brief.review();
    this.reviewsWanted = brief.reviewsWanted();
    this.aiUse = brief.aiUse();
  }

  /** Asks something else. */
  public BriefBuilder question(String text) {
    question = text;
    return this;
  }

  /** Tells how it came to this. */
  public BriefBuilder background(String value) {
    background = value;
    return this;
  }

  /** Says what the requester wants in hand. */
  public BriefBuilder deliverable(String value) {
    deliverable = value;
    return this;
  }

  /** Says when a solution is accepted. */
  public BriefBuilder criteria(List<Criterion> value) {
    criteria = value;
    return this;
  }

  /** Says what belongs to it. */
  public BriefBuilder scopeIn(List<String> value) {
    scopeIn = value;
    return this;
  }

  /** Says what does not. */
  public BriefBuilder scopeOut(List<String> value) {
    scopeOut = value;
    return this;
  }

  /** Names its topics. */
  public BriefBuilder topics(List<String> value) {
    topics = value;
    return this;
  }

  /** Says until when. */
  public BriefBuilder deadline(@Nullable Instant value) {
    deadline = value;
    return this;
  }

  /** Says by which day the requester decides. */
  public BriefBuilder decideBy(@Nullable LocalDate value) {
    decideBy = value;
    return this;
  }

  /** Says in which language: en, fi or sv. */
  public BriefBuilder language(String value) {
    language = value;
    return this;
  }

  /** Says who it is for. */
  public BriefBuilder audience(String value) {
    audience = value;
    return this;
  }

  /** Promises what becomes of the result. */
  public BriefBuilder pledge(Pledge value) {
    pledge = value;
    return this;
  }

  /** Sizes it. */
  public BriefBuilder pot(Pot value) {
    pot = value;
    return this;
  }

  /** Adds points of the requester's own. */
  public BriefBuilder bounty(int value) {
    bounty = value;
    return this;
  }

  /** Promises a prize in words. */
  public BriefBuilder prize(String value) {
    prize = value;
    return this;
  }

  /** Says who sees solutions when. */
  public BriefBuilder mode(Mode value) {
    mode = value;
    return this;
  }

  /** Says who knows whom in review. */
  public BriefBuilder review(ReviewPolicy value) {
    review = value;
    return this;
  }

  /** Says how many reviews each solution should get. */
  public BriefBuilder reviewsWanted(int value) {
    reviewsWanted = value;
    return this;
  }

  /** Says what solutions may take from machines. */
  public BriefBuilder aiUse(AiUse value) {
    aiUse = value;
    return this;
  }

  /** Returns the brief as written so far. */
  public Brief write() {
    return new Brief(
        question,
        background,
        deliverable,
        criteria,
        scopeIn,
        scopeOut,
        topics,
        deadline,
        decideBy,
        language,
        audience,
        pledge,
        pot,
        bounty,
        prize,
        mode,
        review,
        reviewsWanted,
        aiUse);
  }
}
