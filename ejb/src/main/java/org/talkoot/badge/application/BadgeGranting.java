package org.talkoot.badge.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.badge.BadgeBook;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeGranted;
import org.talkoot.badge.BadgeRevoked;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.Medal;
import org.talkoot.badge.Ruling;
import org.talkoot.badge.persistence.BadgeRows;
import org.talkoot.badge.persistence.BasisRows;
import org.talkoot.badge.persistence.Cause;
import org.talkoot.badge.persistence.GrantRows;
import org.talkoot.badge.persistence.HistoryRows;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.application.LoggedEvent;
import org.talkoot.shared.application.TalkootClock;

/** Counts an event and grants or revokes what follows, in the caller's transaction. */
@Dependent
public class BadgeGranting {
  private final NetworkBadges badges;
  private final BasisRows bases;
  private final GrantRows grants;
  private final Jdbi jdbi;
  private final EventLog events;

  /** Counts in the database and tells the log. */
  @Inject
  public BadgeGranting(NetworkBadges badges, Jdbi jdbi, EventLog events) {
    this.badges = badges;
    this.jdbi = jdbi;
    this.events = events;
    bases = new BasisRows(jdbi);
    grants = new GrantRows(jdbi);
  }

  /**
   * Takes an event in.
   *
   * <p>It is counted by the set that the network's counters were built by; before they were ever
   * built it passes by, because building them takes in everything that is there.
   */
  public void take(LoggedEvent logged) {
    long network = logged.networkId();
    if (badges.concern(network, logged.kind())) {
      badges.book(network).ifPresent(book -> take(logged, book));
    }
  }

  private void take(LoggedEvent logged, BadgeBook book) {
    bases
        .lock(logged.networkId())
        .flatMap(basis -> book.version(basis.version()))
        .ifPresent(set -> take(HistoryRows.recorded(logged), book, set));
  }

  private void take(RecordedEvent event, BadgeBook book, BadgeSet set) {
    BadgeRows rows = new BadgeRows(jdbi, event.event().network());
    new BadgeEngine(book, set).take(event.id(), event.event(), rows);
    carryOut(event.event().network(), book, rows.rulings(), ruling -> HistoryRows.causeOf(event));
  }

  /** Writes rulings that the network's grants do not know yet, and tells the log of them. */
  void carryOut(
      long network, BadgeBook book, Collection<Ruling> rulings, Function<Ruling, Cause> causes) {
    for (Ruling ruling : List.copyOf(rulings)) {
      Cause cause = causes.apply(ruling);
      if (ruling.granted()) {
        grant(network, book, ruling, cause);
      } else {
        revoke(network, ruling, cause);
      }
    }
  }

  private void grant(long network, BadgeBook book, Ruling ruling, Cause cause) {
    Medal medal = book.badge(ruling.version(), ruling.key().badge()).orElseThrow().medal();
    OptionalLong written = grants.grant(network, ruling, medal, cause);
    written.ifPresent(
        id ->
            tell(
                new BadgeGranted(cause.at(), network, ruling.key().member(), id, medal.number()),
                cause));
  }

  private void revoke(long network, Ruling ruling, Cause cause) {
    OptionalLong written = grants.revoke(network, ruling, cause);
    written.ifPresent(
        id -> tell(new BadgeRevoked(cause.at(), network, ruling.key().member(), id), cause));
  }

  /** What follows from silent history is silent too. */
  private void tell(DomainEvent event, Cause cause) {
    if (cause.silent()) {
      TalkootClock.at(cause.at(), () -> events.append(event));
    } else {
      events.append(event);
    }
  }
}
