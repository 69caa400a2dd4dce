package org.talkoot.workshop.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.NetworkId;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalStatus;

/**
 * A rehearsal as managers see it.
 *
 * @param draft the draft it is of, null for rules that are not kept
 * @param draftName its name, empty for none
 * @param rules the rules that are rehearsed, as JSON
 * @param levels the table of levels that is rehearsed, as JSON; null when it stays as it is
 * @param badges the badges that are rehearsed, as JSON; null when they stay as they are
 * @param done events taken in
 * @param total events there are
 * @param lastEvent id of the last event that it knows
 * @param members how many have lines before or after
 * @param levelChanges how many levels would be others
 * @param badgeChanges how many members would hold more or fewer of a badge
 * @param giniBefore how unevenly points are spread, in thousandths
 */
public record RehearsalView(
    RehearsalId id,
    NetworkId network,
    String slug,
    String networkName,
    @Nullable DraftId draft,
    String draftName,
    String rules,
    @Nullable String levels,
    @Nullable String badges,
    RehearsalStatus status,
    long done,
    long total,
    long lastEvent,
    String failure,
    Instant startedAt,
    Instant changedAt,
    int members,
    int rising,
    int falling,
    int levelChanges,
    int badgeChanges,
    int giniBefore,
    int giniAfter) {

  /** Whole per cent; 100 only when it is done. */
  public int percent() {
    if (status == RehearsalStatus.DONE) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
  }

  public boolean isRunning() {
    return status == RehearsalStatus.RUNNING;
  }

  public boolean isDone() {
    return status == RehearsalStatus.DONE;
  }

  /** Returns how many would have the same. */
  public int same() {
    return members - rising - falling;
  }
}
