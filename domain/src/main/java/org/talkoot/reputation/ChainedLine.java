package org.talkoot.reputation;

/**
 * A line with what its place in the account adds.
 *
 * @param balance of the account after the line
 * @param previous hash of the line before
 * @param hash its own
 */
public record ChainedLine(Line line, long balance, LedgerHash previous, LedgerHash hash) {

  /** Returns the line as it follows an account's end. */
  public static ChainedLine after(long balance, LedgerHash previous, Line line) {
    return new ChainedLine(line, balance + line.points(), previous, previous.then(line));
  }

  /** Returns the next line as it follows this one. */
  public ChainedLine then(Line next) {
    return after(balance, hash, next);
  }
}
