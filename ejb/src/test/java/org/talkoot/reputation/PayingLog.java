package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;

/** An event log without a server: it pays for each event, then tells its watchers in order. */
public final class PayingLog implements EventLog {
  private final List<Consumer<RecordedEvent>> watchers = new ArrayList<>();

  /** Pays by the rules of each network. */
  public PayingLog(Jdbi jdbi) {
    watchers.add(new ReputationRecorder(new NetworkRules(jdbi), new Ledger(jdbi))::record);
  }

  /** Adds somebody who is told after the points were paid. */
  public void tell(Consumer<RecordedEvent> watcher) {
    watchers.add(watcher);
  }

  @Override
  public long append(DomainEvent event) {
    long id = TestDatabase.log(event);
    watchers.forEach(watcher -> watcher.accept(new RecordedEvent(id, event, false)));
    return id;
  }
}
