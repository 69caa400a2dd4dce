package org.talkoot.launcher;

import java.io.IOException;

/** A process that the launcher owns: it starts it, watches it and stops it. */
public interface Child {
  /** How a person calls it. */
  String name();

  /** Starts it, again if need be, clearing what an earlier death left behind. */
  void start() throws IOException;

  /** The process that was started last. */
  ProcessHandle process();

  /** Stops it and waits for its end; does nothing when it has ended. */
  void stop() throws IOException;
}
