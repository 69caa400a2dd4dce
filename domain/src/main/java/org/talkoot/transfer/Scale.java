package org.talkoot.transfer;

/** How a sum of points is shown: from a start, and never below a floor. */
public record Scale(long start, long floor) {

  public long shown(long balance) {
    return Math.max(floor, start + balance);
  }
}
