package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.persistence.NetworkRules;

/** Shows the rules by which a network pays; they are open to everybody who may know of it. */
@Stateless
public class RuleSetReading {
  @Inject private NetworkRules rules;
  @Inject private Clock clock;

  /**
   * Returns the rules in force now.
   *
   * @throws UnknownNetwork when there is no such network
   */
  public RuleSet inForce(NetworkId network) {
    return book(network).inForceAt(clock.instant());
  }

  /** Returns all versions, the earliest first; the same refusal. */
  public List<RuleSet> versions(NetworkId network) {
    return book(network).versions();
  }

  private RuleBook book(NetworkId network) {
    return rules
        .engine(network.value())
        .orElseThrow(() -> new UnknownNetwork(network.toString()))
        .book();
  }
}
