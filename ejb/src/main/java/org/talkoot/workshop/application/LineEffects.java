package org.talkoot.workshop.application;

import java.util.List;
import org.talkoot.workshop.LineEffect;

/**
 * What a draft would mean for somebody, line by line.
 *
 * @param lines those that differ, the latest first, no more than are shown at once
 * @param differing how many differ
 * @param unchanged how many stay as they are
 */
public record LineEffects(List<LineEffect> lines, int differing, long unchanged) {
  /** Copies the lines. */
  public LineEffects {
    lines = List.copyOf(lines);
  }
}
