package org.talkoot.web.visitor;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The place of one page: the page as last rendered, and who renders it. */
final class PageSlot {
  /** The moment is noted no more often: all processors would wait for each other's notes. */
  private static final long NOTED_EVERY = Duration.ofMillis(100).toNanos();

  private final ReentrantLock rendering = new ReentrantLock();
  private volatile @Nullable KeptPage page;
  private volatile boolean personal;
  private volatile long lastGood;

  /** Returns the page that was rendered last. */
  @Nullable KeptPage page() {
    return page;
  }

  /** Notes that the page was good at that moment. */
  void wasGood(long moment) {
    if (moment - lastGood >= NOTED_EVERY) {
      lastGood = moment;
    }
  }

  /** Returns the last moment at which the page is known to have been good. */
  long lastGood() {
    return lastGood;
  }

  /** Tells whether the last answer was for its reader alone. */
  boolean isPersonal() {
    return personal;
  }

  void keep(KeptPage rendered) {
    personal = false;
    page = rendered;
    lastGood = rendered.since();
  }

  void keepNothing() {
    personal = true;
    page = null;
  }

  ReentrantLock rendering() {
    return rendering;
  }
}
