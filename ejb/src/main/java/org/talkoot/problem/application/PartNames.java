package org.talkoot.problem.application;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talkoot.member.Handle;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.Part;
import org.talkoot.shared.application.Texts;

/** What people are called where they are read: by name, or by the part of somebody hidden. */
public final class PartNames {
  private static final Texts WORDS = new Texts("parts");
  private static final Pattern NUMBERED = Pattern.compile("(\\D+)(\\d*)");

  private PartNames() {}

  /** Returns the display name, or for somebody hidden the part in the reader's language. */
  public static String called(PersonRef person, Locale locale) {
    return called(person.handle(), person.displayName(), locale);
  }

  /**
   * Returns the name, or in the reader's language the part of somebody hidden, or that somebody
   * left.
   *
   * @param name of a hidden author it ends with the letter of the solution
   */
  public static String called(String handle, String name, Locale locale) {
    if (Handle.isFormer(handle)) {
      return WORDS.text("former", locale);
    }
    Matcher part = NUMBERED.matcher(handle);
    return Part.isHidden(handle) && part.matches()
        ? WORDS.text(part.group(1), locale, part.group(2) + name.substring(handle.length())).strip()
        : name;
  }
}
