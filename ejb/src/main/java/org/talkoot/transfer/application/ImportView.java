package org.talkoot.transfer.application;

import java.time.Instant;
import java.util.List;
import org.talkoot.transfer.BadRow;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.ImportStatus;

/** An import as its operator sees it. */
public record ImportView(
    ImportId id,
    String networkSlug,
    String networkName,
    String folder,
    ImportStatus status,
    String failure,
    Instant startedAt,
    Instant changedAt,
    List<ImportStepView> steps,
    long badRowCount,
    List<BadRow> badRows) {

  public ImportView {
    steps = List.copyOf(steps);
    badRows = List.copyOf(badRows);
  }

  /** Whole per cent of all steps together; 100 only when it is done. */
  public int percent() {
    if (status == ImportStatus.DONE) {
      return 100;
    }
    int sum = steps.stream().mapToInt(ImportStepView::percent).sum();
    return Math.min(99, sum / Math.max(1, steps.size()));
  }

  public boolean isRunning() {
    return status == ImportStatus.RUNNING;
  }
}
