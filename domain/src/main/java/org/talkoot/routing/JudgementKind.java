package org.talkoot.routing;

import java.util.stream.Stream;

/**
 * The kinds of judgement, and how strongly each speaks of skill.
 *
 * <p>Strength 1 is one helpful vote of somebody fully trusted. Strength 0 says that the judge
 * values the member, but nothing of skill in the topic: it counts in the web of trust alone.
 */
public enum JudgementKind {
  /** A solution was voted helpful. */
  HELPFUL("helpful", true, 1),
  /** Somebody objected to a solution, with a reason. */
  OBJECTION("objection", false, 1),
  /** The requester accepted a solution; by the share in it. */
  ACCEPTED("accepted", true, 4),
  /** Somebody without a part in it saw the result in use or its effect; by the share in it. */
  VERIFIED("verified", true, 4),
  /** A review agreed with what was known later. */
  REVIEW_HELD_UP("reviewHeldUp", true, 3),
  /** The author or the requester found a review helpful. */
  REVIEW_HELPED("reviewHelped", true, 1),
  /** The author or the requester did not find a review helpful. */
  REVIEW_MISSED("reviewMissed", false, 1),
  /** A brief was voted well framed. */
  WELL_FRAMED("wellFramed", true, 0),
  /** Somebody without a part in it saw that the requester's pledge was true. */
  PLEDGE_KEPT("pledgeKept", true, 0);

  private final String code;
  private final boolean positive;
  private final int strength;

  JudgementKind(String code, boolean positive, int strength) {
    this.code = code;
    this.positive = positive;
    this.strength = strength;
  }

  /** Returns the code, as it stands in the database. */
  public String code() {
    return code;
  }

  /** Tells whether it speaks for the member. */
  public boolean isPositive() {
    return positive;
  }

  /** Returns how many helpful votes it is worth. */
  public int strength() {
    return strength;
  }

  /** Returns the kind with this code. */
  public static JudgementKind of(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }
}
