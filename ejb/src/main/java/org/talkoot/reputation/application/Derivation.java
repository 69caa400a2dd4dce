package org.talkoot.reputation.application;

import java.util.List;
import org.talkoot.reputation.LedgerDifference;

/**
 * Derives something that rests on the event log again and compares it with what is written, for
 * instance levels or badges.
 *
 * <p>A bean of this kind becomes part of every verification. It reads and never mends.
 */
public interface Derivation {
  /** Returns the name of the check, for instance {@code level}; texts are found by it. */
  String check();

  /**
   * Returns what does not follow in a network, empty when all does.
   *
   * @param network id of the network
   */
  List<LedgerDifference> differences(long network);
}
