package org.talkoot.level;

import java.time.Instant;
import org.talkoot.reputation.Line;

/**
 * A line of the ledger as evidence reads it.
 *
 * @param sequence its place in the account
 * @param at when it was written
 * @param rule code of the rule
 * @param track code of the track
 * @param raw what the rule said before any cap: a capped vote is as good as another
 * @param first first number of the occasion
 * @param second second number of the occasion
 * @param third third number of the occasion
 * @param source id of the member who caused it, 0 for nobody known
 * @param reverses sequence of the line that it takes back, 0 for none
 */
public record Mark(
    long sequence,
    Instant at,
    String rule,
    String track,
    long raw,
    long first,
    long second,
    long third,
    long source,
    long reverses) {

  /** Reads a line. */
  public static Mark of(Line line) {
    return new Mark(
        line.sequence(),
        line.at(),
        line.rule(),
        line.track(),
        line.raw(),
        line.occasion().first(),
        line.occasion().second(),
        line.occasion().third(),
        line.source(),
        line.reverses());
  }

  long occasion(int place) {
    return switch (place) {
      case 2 -> second;
      case 3 -> third;
      default -> first;
    };
  }
}
