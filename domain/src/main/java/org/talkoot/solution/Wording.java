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
  private static final int LONGEST = 20_000;
  private static final int LONGEST_DISCLOSURE = 1_000;
  private static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");

  /** Strips the texts; an empty disclosure discloses nothing. */
  public Wording {
    text = text.strip();
    aiDisclosure = aiDisclosure == null || aiDisclosure.isBlank() ? null : aiDisclosure.strip();
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
