package org.talkoot.shared.application;

/** A plain letter to one address. */
public record Letter(String to, String subject, String text) {
  /** Hides address and links from logs. */
  @Override
  public String toString() {
    return "(letter)";
  }
}
