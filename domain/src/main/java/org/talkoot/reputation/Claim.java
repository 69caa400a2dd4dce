package org.talkoot.reputation;

import java.util.Optional;

/**
 * What an event asks for an account, before caps and earlier lines are looked at.
 *
 * @param by the rule it stands on
 * @param key account, rule, track and occasion
 * @param raw what the rule says
 * @param use where it counts, if a cap limits it
 * @param takesBack whether it takes an earlier line back instead of paying
 */
public record Claim(
    RuleInForce by, LineKey key, long raw, Optional<CapUse> use, boolean takesBack) {

  Claim plus(Claim other) {
    return new Claim(by, key, raw + other.raw, use, takesBack);
  }
}
