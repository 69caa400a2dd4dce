package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.workshop.RehearsalStatus;
import org.talkoot.workshop.application.RehearsalView;

/**
 * A trial run of rules on a network's whole history.
 *
 * @param draft id of the draft it is of, null for rules that are not kept
 * @param done events taken in
 * @param total events there are
 * @param result what came out, null before it is done
 */
@Schema(name = "Rehearsal")
public record RehearsalRepresentation(
    String id,
    String network,
    @Nullable String draft,
    RehearsalStatus status,
    long done,
    long total,
    int percent,
    Instant startedAt,
    Instant changedAt,
    @Nullable Result result) {

  /**
   * What came out of a trial run.
   *
   * @param levelChanges how many levels would be others
   * @param badgeChanges how often somebody would hold more or fewer of a badge
   * @param giniBefore how unevenly points are spread, in thousandths
   */
  @Schema(name = "RehearsalResult")
  public record Result(
      int members,
      int rising,
      int falling,
      int same,
      int levelChanges,
      int badgeChanges,
      int giniBefore,
      int giniAfter) {
    static Result of(RehearsalView view) {
      return new Result(
          view.members(),
          view.rising(),
          view.falling(),
          view.same(),
          view.levelChanges(),
          view.badgeChanges(),
          view.giniBefore(),
          view.giniAfter());
    }
  }

  static RehearsalRepresentation of(RehearsalView view) {
    return new RehearsalRepresentation(
        view.id().toString(),
        view.slug(),
        view.draft() == null ? null : view.draft().toString(),
        view.status(),
        view.done(),
        view.total(),
        view.percent(),
        view.startedAt(),
        view.changedAt(),
        view.isDone() ? Result.of(view) : null);
  }
}
