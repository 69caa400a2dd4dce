package org.talkoot.reputation.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.LedgerLineView;

/**
 * A line with the name of its rule and the ways to the lines that belong to it.
 *
 * @param name short name of the rule
 * @param shown places of all lines on the page
 */
public record LedgerRow(LedgerLineView line, String name, Set<String> shown) {
  static LedgerRow of(LedgerLineView line, RuleWords words, Set<String> shown) {
    return new LedgerRow(line, words.name(line.rule()), shown);
  }

  static String placeOf(String network, long sequence) {
    return "line-" + network + "-" + sequence;
  }

  /** Returns where the line stands on the page. */
  public String getPlace() {
    return placeOf(line.network(), line.sequence());
  }

  /** Tells whether it takes another line back. */
  public boolean isReversal() {
    return line.reverses() != null;
  }

  /** Tells whether another line took it back. */
  public boolean isReversed() {
    return line.reversedBy() != null;
  }

  /** Tells whether it holds another line. */
  public boolean isHolding() {
    return line.holds() != null;
  }

  /** Tells whether it is struck: taken back, or not counted as yet. */
  public boolean isStruck() {
    return isReversed() || line.isHeld();
  }

  public String getReversesWay() {
    return wayTo(line.reverses());
  }

  public String getReversedWay() {
    return wayTo(line.reversedBy());
  }

  public String getHoldsWay() {
    return wayTo(line.holds());
  }

  public String getHeldWay() {
    return wayTo(line.heldBy());
  }

  /** Returns the way to a line of the same account, on this page or in a list of its own. */
  private String wayTo(@Nullable Long sequence) {
    if (sequence == null) {
      return "";
    }
    String place = placeOf(line.network(), sequence);
    return shown.contains(place)
        ? "#" + place
        : "?network=" + line.network() + "&line=" + sequence + "#" + place;
  }
}
