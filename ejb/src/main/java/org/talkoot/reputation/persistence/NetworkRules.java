package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleSets;

/** Knows by which rules each network pays. */
@ApplicationScoped
public class NetworkRules {
  private static final Set<String> KINDS =
      Stream.of(RuleSets.talkoot1(), RuleSets.stackExchange2018())
          .flatMap(set -> new ReputationEngine(RuleBook.of(set)).kinds().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Map<Long, ReputationEngine> engines = new ConcurrentHashMap<>();
  private final Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected NetworkRules() {
    this(null);
  }

  /** Reads rule sets of networks through Jdbi. */
  @Inject
  public NetworkRules(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether any rule looks at events of this kind; most events need no more than that. */
  public boolean concern(String kind) {
    return KINDS.contains(kind);
  }

  /** Returns the engine of the network, empty where none is known by that id. */
  public Optional<ReputationEngine> engine(long network) {
    ReputationEngine known = engines.get(network); // a network keeps the rule set it began with
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ReputationEngine> read = ruleSet(network).map(NetworkRules::engine);
    read.ifPresent(engine -> engines.put(network, engine));
    return read;
  }

  private Optional<String> ruleSet(long network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select rule_set from network where id = :network")
                .bind("network", network)
                .mapTo(String.class)
                .findOne());
  }

  private static ReputationEngine engine(String ruleSet) {
    return new ReputationEngine(RuleBook.of(RuleSets.resource(ruleSet)));
  }
}
