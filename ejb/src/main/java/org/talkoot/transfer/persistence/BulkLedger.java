package org.talkoot.transfer.persistence;

import java.util.List;
import org.talkoot.shared.RecordedEvent;

/** Pays for many events of one network at once. */
@FunctionalInterface
interface BulkLedger {
  void write(long network, List<RecordedEvent> events);
}
