package org.talkoot.reputation.application;

import org.talkoot.reputation.persistence.Verifications;

/** Notes how far a verification has come, and ends it when it was cancelled. */
final class VerificationProgress implements VerificationWatch {
  private static final int LINES_BETWEEN_NOTES = 20_000;
  private static final int SHARE_OF_READING = 70;
  private static final int AFTER_READING = 90;

  private final VerificationTicket ticket;
  private final Verifications verifications;
  private String step = WholeAudit.LEDGER;

  VerificationProgress(VerificationTicket ticket, Verifications verifications) {
    this.ticket = ticket;
    this.verifications = verifications;
  }

  @Override
  public void step(String name) {
    step = name;
    note(name.equals(WholeAudit.LEDGER) ? 0 : AFTER_READING);
  }

  @Override
  public void lines(long read) {
    if (read % LINES_BETWEEN_NOTES == 0) {
      long share = SHARE_OF_READING * read / Math.max(1, ticket.lines());
      note((int) Math.min(SHARE_OF_READING, share));
    }
  }

  private void note(int percent) {
    if (!verifications.progress(ticket.id(), step, percent)) {
      throw new VerificationStopped();
    }
  }
}
