package org.talkoot.badge;

/** Says why a part of a badge set cannot be; the reader adds the place. */
final class Refused {
  private Refused() {}

  static void when(boolean wrong, String reason) {
    if (wrong) {
      throw new IllegalArgumentException(reason);
    }
  }
}
