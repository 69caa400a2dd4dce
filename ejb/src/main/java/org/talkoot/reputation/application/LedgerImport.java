package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.RecordedEvent;

/**
 * Pays for history in bulk: the same lines, sequence and hashes as if it had been recorded live.
 *
 * <p>For events that were put into the log without telling those who watch it.
 */
@Stateless
public class LedgerImport {
  @Inject private NetworkRules rules;
  @Inject private Ledger ledger;

  /**
   * Writes the lines of events of one network, in the order of the list.
   *
   * @param events a few thousand at a time
   * @return how many lines were written
   */
  public int write(long network, List<RecordedEvent> events) {
    return rules.engine(network).map(engine -> ledger.post(engine, events)).orElse(0);
  }
}
