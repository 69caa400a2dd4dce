package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.reputation.LedgerDiffered;
import org.talkoot.shared.EventLog;

/** Says aloud that a ledger does not follow from what happened: in the log, and to its keepers. */
@Stateless
public class LedgerAlarm {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerAlarm.class);

  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Raises the alarm for a verification. */
  public void raise(VerificationTicket ticket, int differences) {
    LOG.warn(
        "ALARM: verification {} of network {} found {} differences in the ledger",
        ticket.id(),
        ticket.network(),
        differences);
    events.append(new LedgerDiffered(ticket.network(), ticket.id(), differences, clock.instant()));
  }
}
