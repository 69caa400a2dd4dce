package org.talkoot.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line that would be another one, would not be there, or would come.
 *
 * @param cause id of the event
 * @param at when it happened
 * @param problem id of the problem it is about, 0 for none
 * @param rule code of the rule
 * @param track code of the track
 * @param reversal whether it takes an earlier line back
 * @param before its points by the rules that were in force, null when there was no line
 * @param after its points by the draft, null when there would be no line
 */
public record LineEffect(
    long cause,
    Instant at,
    long problem,
    String rule,
    String track,
    boolean reversal,
    @Nullable Long before,
    @Nullable Long after) {

  /** Returns how many points more the line would bring. */
  public long difference() {
    return (after == null ? 0 : after) - (before == null ? 0 : before);
  }

  boolean isOne() {
    return before == null || after == null || !before.equals(after);
  }
}
