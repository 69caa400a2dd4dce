package org.talkoot.routing;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is known of a member's skill in a topic.
 *
 * <p>The chance that a judgement of full weight speaks for the member follows Beta(1 + good, 1 +
 * bad). A skill that is declared adds half a good judgement, but only beside others' judgements. It
 * is known once two people's judgements weigh in it: nobody is known on the word of one, and nobody
 * can see from it what one person voted.
 *
 * @param good weight of what speaks for the member, in millionths
 * @param bad weight of what speaks against, in millionths
 * @param people how many people's judgements weigh in it
 */
public record SkillEvidence(long good, long bad, long people, boolean declared) {
  private static final int ENOUGH = 2;
  private static final double MILLION = 1_000_000;
  private static final double DECLARED = 0.5;
  private static final double TAIL = 0.05;

  /** Tells whether enough people's judgements weigh in it. */
  public boolean isKnown() {
    return people >= ENOUGH;
  }

  /** Returns the 5 % quantile: with 95 % certainty the skill is at least this, 0 to 1. */
  public double lowerBound() {
    return posterior().inverseCumulativeProbability(TAIL);
  }

  /** Returns the 95 % quantile, 0 to 1. */
  public double upperBound() {
    return posterior().inverseCumulativeProbability(1 - TAIL);
  }

  /** Returns the expected skill, 0 to 1. */
  public double mean() {
    return posterior().getMean();
  }

  private BetaDistribution posterior() {
    return BetaDistribution.of(1 + good / MILLION + (declared ? DECLARED : 0), 1 + bad / MILLION);
  }
}
