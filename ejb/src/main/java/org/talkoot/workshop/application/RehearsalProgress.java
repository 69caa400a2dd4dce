package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalResult;
import org.talkoot.workshop.RehearsalStatus;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Notes how a running rehearsal stands, each time in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RehearsalProgress {
  private final RehearsalRows rows;
  private final Clock clock;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  public RehearsalProgress() {
    this(null, null);
  }

  /** Notes it in these rows. */
  @Inject
  public RehearsalProgress(RehearsalRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Returns what is to be rehearsed.
   *
   * @throws RehearsalStopped when it shall not be any more
   */
  public RehearsalRows.Order order(RehearsalId id) {
    return rows.order(id).orElseThrow(RehearsalStopped::new);
  }

  /** Notes how much there is to do. */
  public void begin(RehearsalId id, EventHistory.Extent extent) {
    rows.extent(id, extent.events(), extent.last(), clock.instant());
  }

  /**
   * Notes how much is done.
   *
   * @throws RehearsalStopped when it shall not go on
   */
  public void reach(RehearsalId id, long done) {
    if (!rows.reach(id, done, clock.instant())) {
      throw new RehearsalStopped();
    }
  }

  /**
   * Gives a sign of life.
   *
   * @throws RehearsalStopped when it shall not go on
   */
  public void stillRuns(RehearsalId id) {
    if (!rows.touch(id, clock.instant())) {
      throw new RehearsalStopped();
    }
  }

  /** Stores what came out. */
  public void finish(RehearsalId id, RehearsalResult result, List<MarkEffect> marks) {
    rows.finish(id, result, marks, clock.instant());
  }

  /** Notes that it could not be carried out. */
  public void fail(RehearsalId id, String reason) {
    rows.end(id, RehearsalStatus.FAILED, reason, clock.instant());
  }
}
