package org.talkoot.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that the caller hears of everything at once. */
public final class Checks {
  private final List<Violation> violations = new ArrayList<>();

  /** Notes a violation of the field unless the condition holds. */
  public Checks require(boolean holds, String field, String code, Object... args) {
    if (!holds) {
      violations.add(new Violation(field, code, List.of(args)));
    }
    return this;
  }

  /**
   * Checks the length of a text in characters and that it carries no control character.
   *
   * @param value the text; null counts as empty
   * @param min least length after stripping, 0 for optional
   * @param max greatest length
   */
  public Checks text(String field, @Nullable String value, int min, int max) {
    String text = value == null ? "" : value.strip();
    int length = text.codePointCount(0, text.length());
    if (text.isEmpty() && min > 0) {
      return require(false, field, "text.missing");
    }
    require(length >= min, field, "text.tooShort", min);
    require(length <= max, field, "text.tooLong", max);
    return require(isPrintable(text), field, "text.controlCharacter");
  }

  /** Returns what was noted so far. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Throws {@link InvalidInput} if anything was noted. */
  public void throwIfBroken() {
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  private static boolean isPrintable(String text) {
    return text.codePoints()
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }
}
