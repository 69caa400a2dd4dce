package org.talkoot.web.visitor;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says how long a page is good: a few seconds whatever happens, longer as long as nothing changes.
 *
 * <p>Parts of pages are kept for some seconds too. A page can be good for longer only if nothing
 * had changed for so long, before its rendering began, that no such part is from before the change.
 */
final class PageLife {
  private final long always;
  private final long atMost;
  private final long settling;
  private final Stillness stillness;
  private final LongSupplier now;

  /**
   * Lives by these times.
   *
   * @param always for how long a page is good even if something changes; zero for never
   * @param atMost for how long it is good if nothing changes
   * @param settling how long after a change pages are right
   */
  PageLife(
      Duration always, Duration atMost, Duration settling, Stillness stillness, LongSupplier now) {
    this.always = always.toNanos();
    this.atMost = always.isZero() ? 0 : atMost.toNanos();
    this.settling = settling.toNanos();
    this.stillness = stillness;
    this.now = now;
  }

  /** Looks whether something changed and returns the moment; a rendering begins now. */
  long begin() {
    if (atMost > 0) {
      stillness.lookAgain();
    }
    return now.getAsLong();
  }

  boolean isGood(KeptPage page) {
    long age = now.getAsLong() - page.since();
    return age < always || (age < atMost && stillness.since(page.began() - settling));
  }

  /** Tells whether the page, good at that moment for the last time, may stand in for a new one. */
  boolean standsIn(KeptPage page, long lastGood) {
    long until = Math.max(lastGood - page.since(), always);
    return now.getAsLong() - page.since() - until < always;
  }
}
