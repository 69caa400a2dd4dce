package org.talkoot.reputation.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.reputation.VerificationStatus;
import org.talkoot.reputation.persistence.VerificationWork;
import org.talkoot.reputation.persistence.Verifications;
import org.talkoot.shared.application.FailureReason;

/** Verifies ledgers in the background, tells how far it is, and keeps what it found. */
@ApplicationScoped
public class VerificationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(VerificationRunner.class);

  @Resource private ManagedExecutorService executor;

  private final WholeAudit audit;
  private final Verifications verifications;
  private final VerificationWork work;
  private final LedgerAlarm alarm;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected VerificationRunner() {
    this(null, null, null, null);
  }

  /** Verifies by this audit. */
  @Inject
  public VerificationRunner(
      WholeAudit audit, Verifications verifications, VerificationWork work, LedgerAlarm alarm) {
    this.audit = audit;
    this.verifications = verifications;
    this.work = work;
    this.alarm = alarm;
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationOrdered ordered) {
    executor.execute(() -> run(ordered.ticket()));
  }

  /** Verifies the network to the end; returns when it is done, stopped or failed. */
  public void run(VerificationTicket ticket) {
    try (VerificationWork.Sign working = work.signOn(ticket.id())) {
      LedgerReport report =
          audit
              .of(ticket.network(), new VerificationProgress(ticket, verifications))
              .orElseThrow(() -> new UnknownNetwork(NetworkId.of(ticket.network()).toString()));
      verifications.finish(ticket, report);
      if (!report.isClean()) {
        alarm.raise(ticket, report.differences().size());
      }
    } catch (VerificationStopped e) {
      LOG.info("Verification {} was stopped", ticket.id());
    } catch (RuntimeException e) {
      String reason = FailureReason.of(e);
      LOG.error("Verification {} failed: {}", ticket.id(), reason, e);
      verifications.end(ticket.id(), VerificationStatus.FAILED, reason);
    }
  }
}
