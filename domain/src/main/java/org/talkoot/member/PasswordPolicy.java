package org.talkoot.member;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.talkoot.shared.Checks;

/**
 * Which passwords are accepted: long enough, not known to everybody, not the member's own name.
 *
 * @param isCommon tells of a lower-case password whether it is among those tried first
 */
public record PasswordPolicy(Predicate<String> isCommon) {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;
  private static final int FEWEST_CHARACTERS = 3;

  /**
   * Notes what is wrong with a password.
   *
   * @param personal name, handle and address of the member, which others know
   */
  public void check(Checks checks, String field, String password, List<String> personal) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      checks.require(false, field, "password.tooShort", SHORTEST);
      return;
    }
    checks.require(length <= LONGEST, field, "password.tooLong", LONGEST);
    checks.require(password.indexOf('\0') < 0, field, "text.controlCharacter");
    checks.require(!isGuessable(password), field, "password.common");
    checks.require(!isAnyOf(personal, password), field, "password.personal");
  }

  private boolean isGuessable(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    return isCommon.test(lower) || lower.chars().distinct().count() < FEWEST_CHARACTERS;
  }

  private static boolean isAnyOf(List<String> personal, String password) {
    return personal.stream().anyMatch(word -> word.strip().equalsIgnoreCase(password));
  }
}
