package org.talkoot.web.visitor;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The place of one page: the page as last rendered, and who renders it. */
final class PageSlot {
  private final ReentrantLock rendering = new ReentrantLock();
  private volatile @Nullable KeptPage page;
  private volatile boolean personal;

  /** Returns the page that was rendered last, if it was rendered at that moment or later. */
  Optional<KeptPage> page(long earliest) {
    return Optional.ofNullable(page).filter(one -> one.since() - earliest >= 0);
  }

  /** Tells whether the last answer was for its reader alone. */
  boolean isPersonal() {
    return personal;
  }

  void keep(KeptPage rendered) {
    personal = false;
    page = rendered;
  }

  void keepNothing() {
    personal = true;
    page = null;
  }

  ReentrantLock rendering() {
    return rendering;
  }
}
