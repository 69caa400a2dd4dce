package org.talkoot.transfer.persistence;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.talkoot.transfer.ReputationReport;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/** Holds what the engine computed against what the dump tells, and keeps the result. */
final class ReportStep implements ImportStep {
  @Override
  public String name() {
    return "report";
  }

  @Override
  public long size(ImportTicket ticket) {
    return 1;
  }

  @Override
  public void carryOut(ImportTicket ticket, long position, ImportBatches batches) {
    batches.carryOut(1, List.of(), handle -> keep(handle, ticket));
  }

  private void keep(Handle handle, ImportTicket ticket) {
    ReputationReport report = ReportRows.compute(handle, ticket.network());
    ReportRows.keep(handle, ticket.id(), report);
  }
}
