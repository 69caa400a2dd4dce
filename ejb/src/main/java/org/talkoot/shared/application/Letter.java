package org.talkoot.shared.application;

import java.util.Map;
import java.util.Optional;

/**
 * A letter to one address.
 *
 * @param text the plain part, which every letter has
 * @param html the same with its looks; empty for a plain letter
 * @param language of both parts, for instance {@code fi}
 * @param id what stands before the {@code @} of its {@code Message-ID}; empty to draw one. The same
 *     letter sent again keeps it, so that mail servers can tell
 * @param headers further headers by name
 */
public record Letter(
    String to,
    String subject,
    String text,
    Optional<String> html,
    String language,
    Optional<String> id,
    Map<String, String> headers) {
  /** Copies the headers so that the letter cannot change. */
  public Letter {
    headers = Map.copyOf(headers);
  }

  /** Returns a plain letter. */
  public static Letter plain(String to, String subject, String text, String language) {
    return new Letter(to, subject, text, Optional.empty(), language, Optional.empty(), Map.of());
  }

  /** Hides address and links from logs. */
  @Override
  public String toString() {
    return "(letter)";
  }
}
