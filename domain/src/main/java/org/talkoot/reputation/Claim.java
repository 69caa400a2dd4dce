package org.talkoot.reputation;

import java.util.Optional;
import org.talkoot.shared.DomainEvent;

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

  /** Returns where the line counts: taken back, where it counted when it was paid. */
  public Optional<CapUse> useOf(DomainEvent event, Optional<CreditedLine> paid) {
    return takesBack && paid.isPresent() ? by.use(event, key, paid.get().period()) : use;
  }

  Claim plus(Claim other) {
    return new Claim(by, key, raw + other.raw, use, takesBack);
  }
}
