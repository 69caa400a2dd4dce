package org.talkoot.reputation;

/** An event lacks a number that a rule needs: a fault of the feature that wrote it. */
public final class IncompleteEvent extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  IncompleteEvent(String kind, String number) {
    super("Event " + kind + " lacks the number " + number);
  }
}
