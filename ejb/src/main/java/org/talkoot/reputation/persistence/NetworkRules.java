package org.talkoot.reputation.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.RuleSets;

/**
 * Knows by which rules each network pays: those it began with and all versions published since.
 *
 * <p>Each node looks for new versions five times within the lead that every version is published
 * ahead. So all nodes know a version before the first event happens under it, and none pays by the
 * version before.
 */
@ApplicationScoped
public class NetworkRules {
  private static final Duration USUAL_LEAD = Duration.ofMinutes(5);
  private static final int LOOKS_WITHIN_THE_LEAD = 5;

  private final RuleSetRows rows;
  private final Cache<Long, Edition> fresh;
  private final Map<Long, Edition> known = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected NetworkRules() {
    this(null);
  }

  /** Reads rule sets of networks through Jdbi, with the usual lead. */
  public NetworkRules(Jdbi jdbi) {
    this(jdbi, USUAL_LEAD, Ticker.systemTicker());
  }

  /** Reads rule sets of networks through Jdbi. */
  @Inject
  public NetworkRules(
      Jdbi jdbi,
      @ConfigProperty(name = "talkoot.rules.lead", defaultValue = "PT5M") Duration lead) {
    this(jdbi, lead, Ticker.systemTicker());
  }

  /** Reads rule sets of networks through Jdbi; the ticker says how much time has passed. */
  public NetworkRules(Jdbi jdbi, Duration lead, Ticker ticker) {
    rows = new RuleSetRows(jdbi);
    fresh =
        Caffeine.newBuilder()
            .expireAfterWrite(lead.dividedBy(LOOKS_WITHIN_THE_LEAD))
            .ticker(ticker)
            .build();
  }

  /** Whether any rule of the network looks at events of this kind; most need no more than that. */
  public boolean concern(long network, String kind) {
    return network != 0 && edition(network).filter(one -> one.kinds().contains(kind)).isPresent();
  }

  /** Returns the engine of the network, empty where none is known by that id. */
  public Optional<ReputationEngine> engine(long network) {
    return edition(network).map(Edition::engine);
  }

  private Optional<Edition> edition(long network) {
    Edition found = fresh.getIfPresent(network);
    if (found == null) {
      found = look(network);
    }
    return Optional.ofNullable(found);
  }

  /** Published versions never change, so an edition stays good until another version is there. */
  private @Nullable Edition look(long network) {
    RuleSetRows.Basis basis = rows.basis(network).orElse(null);
    if (basis == null) {
      return null;
    }
    Edition before = known.get(network);
    Edition now = before != null && before.latest() == basis.latest() ? before : bind(basis);
    known.put(network, now);
    fresh.put(network, now);
    return now;
  }

  private Edition bind(RuleSetRows.Basis basis) {
    List<RuleSet> versions = new ArrayList<>();
    versions.add(RuleSets.resource(basis.ruleSet()));
    rows.published(basis.id())
        .forEach(one -> versions.add(RuleDocument.of(nameOf(one), one.document()).rules()));
    ReputationEngine engine = new ReputationEngine(new RuleBook(versions));
    return new Edition(basis.latest(), engine, engine.kinds());
  }

  private static String nameOf(RuleSetRows.Published one) {
    return "version " + one.version();
  }

  /**
   * A network's rules as they were when last looked at.
   *
   * @param latest number of the latest published version, 0 for none
   */
  private record Edition(int latest, ReputationEngine engine, Set<String> kinds) {}
}
