package org.talkoot.badge.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.talkoot.badge.BadgeBook;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.persistence.BasisRows;
import org.talkoot.badge.persistence.Cause;
import org.talkoot.badge.persistence.FillRows;
import org.talkoot.badge.persistence.HistoryRows;

/** Puts counters that were built anew in place, and grants what they show, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BadgeFilling {
  @Inject private BasisRows bases;
  @Inject private HistoryRows history;
  @Inject private FillRows fills;
  @Inject private BadgeGranting granting;

  /** Makes the row that is locked while badges are written, unless it is there. */
  public void begin(long network) {
    bases.begin(network);
  }

  /**
   * Takes in what was written since the fold was made, replaces the counters and grants.
   *
   * <p>Grants that the new set would not make are kept.
   *
   * @param horizon transactions from which on events may be missing in the fold
   * @param causes where a grant came from, by the event's id; filled up here
   */
  public void settle(
      long network,
      BadgeBook book,
      BadgeEngine engine,
      BadgeFold fold,
      String horizon,
      Map<Long, Cause> causes,
      String digest) {
    bases.lock(network);
    history.since(
        horizon,
        network,
        engine.kinds(),
        event -> {
          if (!fold.take(event).isEmpty()) {
            causes.put(event.id(), HistoryRows.causeOf(event));
          }
        });
    fills.replace(network, fold);
    bases.settle(network, engine.set().version(), digest);
    granting.carryOut(
        network, book, fold.grants(), ruling -> Objects.requireNonNull(causes.get(ruling.cause())));
  }
}
