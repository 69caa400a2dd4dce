package org.talkoot.transfer.persistence;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.transfer.DumpEvent;
import org.talkoot.transfer.DumpVoteTreatment;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/**
 * Votes become events, in the order of day and number, and the engine pays for them.
 *
 * <p>The events are silent and enter the log without telling those who watch it live; the ledger is
 * written in bulk instead, in the same transaction. A vote is treated once: it then carries what
 * became of it.
 */
final class LedgerStep implements ImportStep {
  private static final int BATCH = 2_000;

  private final Jdbi jdbi;
  private final BulkLedger ledger;

  LedgerStep(Jdbi jdbi, BulkLedger ledger) {
    this.jdbi = jdbi;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public long size(ImportTicket ticket) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from imported_vote where network_id = :network")
                .bind("network", ticket.network())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void carryOut(ImportTicket ticket, long position, ImportBatches batches) {
    long reached = position;
    List<WaitingVote> waiting = waiting(ticket);
    while (!waiting.isEmpty()) {
      List<WaitingVote> batch = waiting;
      reached += batch.size();
      batches.carryOut(reached, List.of(), handle -> treat(handle, ticket, batch));
      waiting = waiting(ticket);
    }
  }

  private List<WaitingVote> waiting(ImportTicket ticket) {
    return jdbi.withHandle(handle -> VoteRows.waiting(handle, ticket.network(), BATCH));
  }

  private void treat(Handle handle, ImportTicket ticket, List<WaitingVote> votes) {
    DumpVoteTreatment treatment = new DumpVoteTreatment(ticket.network().value());
    List<DumpEvent> events =
        votes.stream()
            .flatMap(vote -> vote.post().flatMap(p -> treatment.eventOf(vote.vote(), p)).stream())
            .toList();
    Map<Long, Long> ids = VoteRows.log(handle, events);
    VoteRows.markTreated(handle, ticket.network(), votes, ids);
    ledger.write(
        ticket.network().value(),
        events.stream()
            .map(event -> new RecordedEvent(ids.getOrDefault(event.vote(), 0L), event, true))
            .toList());
  }
}
