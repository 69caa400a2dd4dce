package org.talkoot.badge.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * Takes events of one network in, in their order.
   *
   * <p>They are counted by the set that the network's counters were built by; before they were ever
   * built they pass by, because building them takes in everything that is there.
   */
  public void take(long network, List<LoggedEvent> logged) {
    List<RecordedEvent> events =
        badges.concerning(network, logged).stream().map(HistoryRows::recorded).toList();
    if (!events.isEmpty()) {
      badges.book(network).ifPresent(book -> take(network, events, book));
    }
  }

  private void take(long network, List<RecordedEvent> events, BadgeBook book) {
    bases
        .lock(network)
        .flatMap(basis -> book.version(basis.version()))
        .ifPresent(set -> take(network, events, book, set));
  }

  private void take(long network, List<RecordedEvent> events, BadgeBook book, BadgeSet set) {
    BadgeEngine engine = new BadgeEngine(book, set);
    BadgeRows rows = new BadgeRows(jdbi, network);
    rows.read(engine.foresee(events.stream().map(RecordedEvent::event).toList()));
    Map<Ruling, Cause> rulings = new LinkedHashMap<>();
    for (RecordedEvent event : events) {
      engine
          .take(event.id(), event.event(), rows)
          .forEach(ruling -> rulings.put(ruling, HistoryRows.causeOf(event)));
    }
    rows.write();
    carryOut(network, book, rulings.keySet(), rulings::get);
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
