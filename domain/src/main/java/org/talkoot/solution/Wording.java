package org.talkoot.solution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.AiUse;
import org.talkoot.shared.Checks;

/**
 * What a solution says at one revision.
 *
 * @param text Markdown, 1 to 20,000 characters
 * @param language en, fi or sv
 * @param aiDisclosure what a machine did in it, null for nothing
 */
public record Wording(String text, String language, @Nullable String aiDisclosure) {
  static final int LONGEST = 20_000;
  private static final int LONGEST_DISCLOSURE = 1_000;
  private static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");

  /** Strips the texts and writes their line breaks alike; an empty disclosure discloses nothing. */
  public Wording {
    text = withPlainLineBreaks(text).strip();
    aiDisclosure = aiDisclosure == null || aiDisclosure.isBlank() ? null : aiDisclosure.strip();
  }

  /** Returns a text with its line breaks as programs expect them, not as browsers send them. */
  static String withPlainLineBreaks(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Returns how many words a text has. */
  public static int countWords(String text) {
    return Pieces.countWords(text);
  }

  /** Returns the same with another text. */
  Wording saying(String other) {
    return new Wording(other, language, aiDisclosure);
  }

  /** Refuses texts beyond their limits, and help by a machine where the brief allows none. */
  void check(AiUse aiUse) {
    new Checks()
        .text("text", text, 1, LONGEST)
        .text("aiDisclosure", aiDisclosure, 0, LONGEST_DISCLOSURE)
        .require(LANGUAGES.contains(language), "language", "language.unknown")
        .require(
            aiDisclosure == null || aiUse == AiUse.WITH_DISCLOSURE,
            "aiDisclosure",
            "aiDisclosure.notAllowed")
        .throwIfBroken();
  }
}
