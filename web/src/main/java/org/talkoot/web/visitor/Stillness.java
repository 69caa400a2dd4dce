package org.talkoot.web.visitor;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.talkoot.shared.application.VisibleChanges.Look;

/**
 * Since when nothing that visitors may see has changed, looked up at most once a second.
 *
 * <p>Whoever finds the last look too old looks; others go by that one meanwhile. A look that fails,
 * or does not come back for some seconds, counts as a change. Times are those of {@link
 * System#nanoTime()}.
 */
final class Stillness {
  private static final Logger LOG = Logger.getLogger(Stillness.class.getName());
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();
  private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

  private final Supplier<Look> changes;
  private final LongSupplier now;
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile Seen seen;

  Stillness(Supplier<Look> changes, LongSupplier now) {
    this.changes = changes;
    this.now = now;
    seen = new Seen(-1, true, 0, now.getAsLong() - PATIENCE);
  }

  /** Looks, unless that was done a moment ago. */
  void lookAgain() {
    lastLook();
  }

  /** Tells whether nothing has changed from that moment until now. */
  boolean since(long moment) {
    Seen last = lastLook();
    return !last.moving() && last.since() - moment <= 0 && now.getAsLong() - last.at() < PATIENCE;
  }

  private Seen lastLook() {
    if (now.getAsLong() - seen.at() >= PAUSE && looking.compareAndSet(false, true)) {
      try {
        seen = look(seen);
      } finally {
        looking.set(false);
      }
    }
    return seen;
  }

  private Seen look(Seen before) {
    long asked = now.getAsLong();
    try {
      Look found = changes.get();
      boolean same = !before.moving() && !found.underWay() && found.changes() == before.changes();
      long since = same ? before.since() : now.getAsLong();
      return new Seen(found.changes(), found.underWay(), since, asked);
    } catch (RuntimeException failure) {
      LOG.log(Level.FINE, "Nobody knows whether something changed", failure);
      return new Seen(-1, true, 0, asked);
    }
  }

  /**
   * What the last look found.
   *
   * @param moving whether something was being written, or could not be looked up
   * @param since the end of the first look that found it so
   * @param at the beginning of the last look
   */
  private record Seen(long changes, boolean moving, long since, long at) {}
}
