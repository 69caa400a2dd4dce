package org.talkoot.reputation.page;

import org.talkoot.reputation.application.LedgerLineView;

/**
 * A line with the name of its rule.
 *
 * @param name short name of the rule
 */
public record LedgerRow(LedgerLineView line, String name) {
  static LedgerRow of(LedgerLineView line, RuleWords words) {
    return new LedgerRow(line, words.name(line.rule()));
  }

  /** Tells whether it takes another line back. */
  public boolean isReversal() {
    return line.reverses() != null;
  }

  /** Tells whether another line took it back. */
  public boolean isReversed() {
    return line.reversedBy() != null;
  }
}
