package org.talkoot.transfer.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.application.ImportReport;
import org.talkoot.transfer.application.ImportStepView;
import org.talkoot.transfer.application.ImportView;

/**
 * An import as clients see it.
 *
 * @param network slug of the network it fills
 * @param percent how much of it is done, whole per cent
 * @param badRows how many rows could not be understood
 * @param membersCompared members whose computed reputation was compared with the stored one
 * @param exact of these, how many have exactly the same
 * @param outsideEnvelope of these, how many differ by more than a dump can hide
 */
@Schema(name = "Import")
public record ImportRepresentation(
    String id,
    String network,
    ImportStatus status,
    int percent,
    Instant startedAt,
    Instant changedAt,
    List<Step> steps,
    long badRows,
    long votesCounted,
    long votesOnMissingPosts,
    long membersCompared,
    long exact,
    long withinEnvelope,
    long outsideEnvelope) {

  /** Copies the steps. */
  public ImportRepresentation {
    steps = List.copyOf(steps);
  }

  /** How far one step has come. */
  @Schema(name = "ImportStep")
  public record Step(String name, long rows, boolean done) {
    static Step of(ImportStepView step) {
      return new Step(step.step(), step.position(), step.done());
    }
  }

  static ImportRepresentation of(ImportView one, ImportReport report) {
    return new ImportRepresentation(
        one.id().toString(),
        one.networkSlug(),
        one.status(),
        one.percent(),
        one.startedAt(),
        one.changedAt(),
        one.steps().stream().map(Step::of).toList(),
        one.badRowCount(),
        report.votesCounted(),
        report.votesOnMissingPosts(),
        report.reputation().total(),
        report.reputation().exact(),
        report.reputation().withinEnvelope(),
        report.reputation().outsideEnvelope());
  }
}
