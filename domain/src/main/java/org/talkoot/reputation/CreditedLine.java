package org.talkoot.reputation;

import java.time.Instant;

/**
 * What the engine must remember of a line that paid, in order to take it back.
 *
 * @param sequence place of the line in its account
 * @param at when it was written
 * @param ruleSet version of the rule set it was written under
 * @param raw what the rule said, before the cap
 * @param points what was paid
 * @param period day or month whose cap it used, 0 for none
 * @param reversed whether a later line took it back
 */
public record CreditedLine(
    long sequence, Instant at, int ruleSet, long raw, long points, long period, boolean reversed) {

  CreditedLine takenBack() {
    return new CreditedLine(sequence, at, ruleSet, raw, points, period, true);
  }
}
