package org.talkoot.network;

import java.util.Map;
import java.util.Set;

/**
 * How lines of the ledger are read as contributions that somebody found good or bad.
 *
 * @param apart codes of rules whose lines say nothing of a contribution: prices, bounties
 * @param holds codes of rules whose lines hold another one, named by its sequence: it marks nothing
 *     meanwhile
 * @param contribution by code of the rule, which number of the occasion (1 to 3) names the
 *     contribution; the first where nothing is said
 */
public record EvidencePolicy(
    Set<String> apart, Set<String> holds, Map<String, Integer> contribution) {
  /** Refuses a place that no occasion has. */
  public EvidencePolicy {
    contribution.forEach(
        (rule, place) -> {
          if (place < 1 || place > 3) {
            throw new IllegalArgumentException(rule + ": an occasion has the places 1 to 3");
          }
        });
    apart = Set.copyOf(apart);
    holds = Set.copyOf(holds);
    contribution = Map.copyOf(contribution);
  }

  /** Tells whether lines of this rule are read at all. */
  public boolean reads(String rule) {
    return !apart.contains(rule);
  }

  /** Tells whether lines of this rule hold another one. */
  public boolean isHold(String rule) {
    return holds.contains(rule);
  }

  /** Returns which number of the occasion names the contribution, 1 to 3. */
  public int placeOf(String rule) {
    return contribution.getOrDefault(rule, 1);
  }
}
