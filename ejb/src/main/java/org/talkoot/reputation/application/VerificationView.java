package org.talkoot.reputation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.VerificationId;
import org.talkoot.reputation.VerificationStatus;

/**
 * A verification as those see it who ordered it.
 *
 * @param nightly whether it was made by the clock
 * @param step what it is at: {@code ledger} or the name of a derivation
 * @param percent how much is done, whole per cent
 * @param accounts how many accounts have lines
 * @param lines how many lines were followed
 * @param events how many events were folded again
 * @param differences how many were found
 * @param failure why it failed, as the type of the failure, else null
 */
public record VerificationView(
    VerificationId id,
    boolean nightly,
    VerificationStatus status,
    String step,
    int percent,
    long accounts,
    long lines,
    long events,
    long differences,
    @Nullable String failure,
    Instant startedAt,
    Instant changedAt) {
  /** Whether it goes on just now. */
  public boolean isRunning() {
    return status == VerificationStatus.RUNNING;
  }

  /** Whether it came to its end and found nothing. */
  public boolean isClean() {
    return status == VerificationStatus.DONE && differences == 0;
  }

  /** Whether it came to its end and found something. */
  public boolean isDiffering() {
    return status == VerificationStatus.DONE && differences > 0;
  }
}
