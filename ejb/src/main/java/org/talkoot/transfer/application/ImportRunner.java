package org.talkoot.transfer.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.shared.application.FailureReason;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.persistence.ImportSteps;

/** Runs imports in the background, from the first step to the last. */
@ApplicationScoped
public class ImportRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

  @Resource private ManagedExecutorService executor;

  private final ImportTransactions transactions;
  private final ImportSteps steps;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ImportRunner() {
    this(null, null);
  }

  /** Runs the steps in transactions of their own. */
  @Inject
  public ImportRunner(ImportTransactions transactions, ImportSteps steps) {
    this.transactions = transactions;
    this.steps = steps;
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrdered ordered) {
    executor.execute(() -> run(ordered.ticket()));
  }

  /** Carries out the whole import; returns when it is done, stopped or failed. */
  public void run(ImportTicket ticket) {
    try {
      steps.inOrder().forEach(step -> run(ticket, step));
      transactions.end(ticket, ImportStatus.DONE, "");
      LOG.info("Import {} into {} is done", ticket.id(), ticket.slug());
    } catch (ImportStopped e) {
      LOG.info("Import {} into {} was stopped", ticket.id(), ticket.slug());
    } catch (RuntimeException e) {
      fail(ticket, e);
    }
  }

  private void run(ImportTicket ticket, ImportStep step) {
    transactions
        .begin(ticket, step.name(), step.size(ticket))
        .ifPresent(position -> goOn(ticket, step, position));
  }

  private void goOn(ImportTicket ticket, ImportStep step, long position) {
    step.carryOut(
        ticket,
        position,
        (reached, badRows, work) ->
            transactions.carryOut(ticket, step.name(), reached, badRows, work));
    transactions.finish(ticket, step.name());
  }

  /** Names the failure by type and SQL state only: messages of a database quote personal data. */
  private void fail(ImportTicket ticket, RuntimeException failure) {
    String reason = FailureReason.of(failure);
    LOG.error("Import {} into {} failed: {}", ticket.id(), ticket.slug(), reason);
    LOG.debug("Import failed", failure);
    try {
      transactions.end(ticket, ImportStatus.FAILED, reason);
    } catch (RuntimeException e) {
      LOG.error(
          "The failure of import {} could not be noted: {}", ticket.id(), FailureReason.of(e));
    }
  }
}
