package org.talkoot.reputation.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.Claim;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.RecordedEvent;

/** An event that asks for points, and what it asks for. */
record Asking(long cause, DomainEvent event, List<Claim> claims) {

  /** Returns those events that ask for anything. */
  static List<Asking> of(ReputationEngine engine, List<RecordedEvent> events) {
    return events.stream()
        .map(recorded -> of(engine, recorded))
        .filter(asking -> !asking.claims.isEmpty())
        .toList();
  }

  private static Asking of(ReputationEngine engine, RecordedEvent recorded) {
    return new Asking(recorded.id(), recorded.event(), engine.claims(recorded.event()));
  }

  Set<CapUse> uses(LockedPast past) {
    return claims.stream()
        .flatMap(claim -> claim.useOf(event, past.credited(claim.key())).stream())
        .collect(Collectors.toSet());
  }
}
