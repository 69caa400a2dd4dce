package org.talkoot.shared.application;

/** No mail server took a letter; it may be tried again. */
public final class LetterNotDelivered extends Exception {
  private static final long serialVersionUID = 1L;

  LetterNotDelivered(Exception cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
