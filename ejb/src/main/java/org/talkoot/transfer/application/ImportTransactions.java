package org.talkoot.transfer.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.transfer.BadRow;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.persistence.ImportRows;

/** The transactions of a running import. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportTransactions {
  private final Jdbi jdbi;
  private final ImportRows imports;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  public ImportTransactions() {
    this(null, null);
  }

  /** Works through Jdbi, in the transaction of its connection. */
  @Inject
  public ImportTransactions(Jdbi jdbi, ImportRows imports) {
    this.jdbi = jdbi;
    this.imports = imports;
  }

  /** Notes the size of the step and returns how far it has come, empty when it is done. */
  public Optional<Long> begin(ImportTicket ticket, String step, long size) {
    imports.requireRun(ticket);
    return imports.beginStep(ticket.id(), step, size);
  }

  /** Carries out a batch together with the place that it reaches. */
  public void carryOut(
      ImportTicket ticket,
      String step,
      long position,
      List<BadRow> badRows,
      Consumer<Handle> work) {
    imports.requireRun(ticket);
    jdbi.useHandle(work::accept);
    imports.moveStep(ticket.id(), step, position);
    imports.addBadRows(ticket.id(), badRows);
  }

  /** Notes that nothing is left to do in the step. */
  public void finish(ImportTicket ticket, String step) {
    imports.requireRun(ticket);
    imports.finishStep(ticket.id(), step);
  }

  /** Notes how the import ended. */
  public void end(ImportTicket ticket, ImportStatus status, String failure) {
    imports.requireRun(ticket);
    imports.end(ticket.id(), status, failure);
  }
}
