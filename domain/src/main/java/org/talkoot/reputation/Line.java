package org.talkoot.reputation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;

/**
 * One entry in an account's ledger; never changed, never removed.
 *
 * @param account whose
 * @param sequence place in the account, from 1 without gaps
 * @param at when it was written
 * @param rule code of the rule
 * @param ruleSet version of the rule set
 * @param track code of the track
 * @param topics ids of the topics; it counts in full in each
 * @param raw what the rule said, before the cap
 * @param points what counts
 * @param occasion what it was paid for
 * @param period day or month whose cap it used, 0 for none
 * @param cause id of the event
 * @param source id of the member who caused it, 0 for the clock
 * @param reverses sequence of the line of this account that it takes back, 0 for none
 */
public record Line(
    AccountId account,
    long sequence,
    Instant at,
    String rule,
    int ruleSet,
    String track,
    List<Long> topics,
    long raw,
    long points,
    Occasion occasion,
    long period,
    long cause,
    long source,
    long reverses) {

  /** Sorts the topics, for they are hashed in order, and drops what no database keeps of a time. */
  public Line {
    at = at.truncatedTo(ChronoUnit.MICROS);
    topics = isAscending(topics) ? List.copyOf(topics) : new TreeSet<>(topics).stream().toList();
  }

  private static boolean isAscending(List<Long> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i - 1) >= numbers.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cap changed what the rule said. */
  public boolean isCapped() {
    return points != raw;
  }

  /** Whether it takes an earlier line back. */
  public boolean isReversal() {
    return reverses != 0;
  }

  /** Returns what makes it unique among crediting lines. */
  public LineKey key() {
    return new LineKey(account, rule, track, occasion);
  }

  CreditedLine credited() {
    return new CreditedLine(sequence, at, ruleSet, raw, points, period, false);
  }
}
