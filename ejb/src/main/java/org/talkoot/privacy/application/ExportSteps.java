package org.talkoot.privacy.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.privacy.ExportId;
import org.talkoot.privacy.persistence.ExportOrder;
import org.talkoot.privacy.persistence.ExportRows;

/** The steps of making an archive, each seen at once by whoever waits for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportSteps {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Inject private ExportRows rows;
  @Inject private Clock clock;

  /** Takes the next wish, and one whose maker went away. */
  public Optional<ExportOrder> take() {
    Instant now = clock.instant();
    return rows.take(now, now.minus(PATIENCE));
  }

  /** Notes how far an archive is. */
  public void progress(ExportId id, int percent) {
    rows.progress(id, percent, clock.instant());
  }

  /** Keeps an archive that is made. */
  public void finish(ExportId id, byte[] archive) {
    rows.finish(id, archive, clock.instant());
  }

  /** Notes that an archive could not be made. */
  public void fail(ExportId id) {
    rows.fail(id, clock.instant());
  }

  /** Throws away what has expired. */
  public void forgetOld() {
    rows.removeBefore(clock.instant());
  }
}
