package org.talkoot.transfer;

/** A row of a dump lacks an attribute or holds one of the wrong form. */
final class UnreadableRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableRow(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
