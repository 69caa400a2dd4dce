package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.portal.persistence.ConsoleQueries;

/** What those who care for a network see: how it does, and what waits. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConsoleReading {
  @Inject private ConsoleQueries queries;
  @Inject private Memberships memberships;
  @Inject private Clock clock;

  /** Returns the counts of a network that the member manages. */
  public NetworkHealth health(NetworkId network, MemberId manager) {
    memberships.require(network, manager, Privilege.MANAGE);
    return queries.health(network, clock.instant());
  }

  /** Returns what waits longest in a network that the member manages. */
  public List<Waiting> waiting(NetworkId network, MemberId manager) {
    memberships.require(network, manager, Privilege.MANAGE);
    return queries.waiting(network, clock.instant());
  }
}
