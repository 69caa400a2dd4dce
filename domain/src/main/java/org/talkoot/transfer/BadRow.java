package org.talkoot.transfer;

/**
 * A row that could not be understood: where it stands and why, never what it says.
 *
 * <p>The content stays out because a dump holds personal names and reports are shown and logged.
 */
public record BadRow(String file, long line, String reason) {

  @Override
  public String toString() {
    return file + ":" + line + " " + reason;
  }
}
