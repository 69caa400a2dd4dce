package org.talkoot.badge.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.badge.BadgeBook;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.BadgeSets;
import org.talkoot.shared.application.LoggedEvent;

/** Knows the badges of each network: those it began with and all versions published since. */
@ApplicationScoped
public class NetworkBadges {
  private final BadgeSetRows rows;
  private final Map<Long, Edition> known = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected NetworkBadges() {
    this(null);
  }

  /** Reads badge sets of networks through Jdbi. */
  @Inject
  public NetworkBadges(Jdbi jdbi) {
    rows = new BadgeSetRows(jdbi);
  }

  /** Returns the badges of a network, empty where none is known by that id. */
  public Optional<BadgeBook> book(long network) {
    return rows.basis(network).map(this::book);
  }

  /** Returns those of the network's events that any of its badges looks at. */
  public List<LoggedEvent> concerning(long network, List<LoggedEvent> events) {
    return rows.basis(network)
        .map(this::edition)
        .map(one -> events.stream().filter(event -> one.kinds().contains(event.kind())).toList())
        .orElse(List.of());
  }

  /** Returns the badges that rest on this; published versions never change. */
  public BadgeBook book(BadgeSetRows.Basis basis) {
    return edition(basis).book();
  }

  private Edition edition(BadgeSetRows.Basis basis) {
    Edition before = known.get(basis.id());
    if (before != null && before.latest() == basis.latest()) {
      return before;
    }
    List<BadgeSet> versions = new ArrayList<>();
    versions.add(BadgeSets.resource(basis.ruleSet()));
    rows.published(basis.id())
        .forEach(one -> versions.add(BadgeSets.parse("version " + one.version(), one.document())));
    Edition now = new Edition(basis.latest(), new BadgeBook(versions), kinds(versions));
    known.put(basis.id(), now);
    return now;
  }

  private static Set<String> kinds(List<BadgeSet> versions) {
    return versions.stream()
        .flatMap(set -> BadgeEngine.of(set).kinds().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A network's badges as they were when version {@code latest} was the newest. */
  private record Edition(int latest, BadgeBook book, Set<String> kinds) {}
}
