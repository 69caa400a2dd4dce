package org.talkoot.shared.application;

import java.time.Duration;

/** Something that is done again and again, on one node at a time. */
public interface RecurringWork {
  /** Returns the name it is scheduled under, for good. */
  String name();

  /** Returns how long to wait after it was done. */
  Duration pause();

  /** Does it once. */
  void run();
}
