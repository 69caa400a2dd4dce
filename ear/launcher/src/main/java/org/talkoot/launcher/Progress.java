package org.talkoot.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** Writes the few lines a person at the terminal sees, each with the seconds since the start. */
public final class Progress {
  private final PrintStream out;
  private final long begin = System.nanoTime();

  /** Writes to the given stream. */
  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Writes one line with its time. */
  public void say(String line) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.println(String.format(Locale.ROOT, "[talkoot %6.1f s] %s", seconds, line));
    out.flush();
  }
}
