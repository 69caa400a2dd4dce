package org.talkoot.reputation.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not follow, with the member it is about.
 *
 * @param check which check found it
 * @param member handle of the member, empty when it is about no one
 * @param place what in the account
 * @param found what is written
 * @param expected what should be
 */
public record DifferenceView(
    String check, String member, String place, String found, String expected) {
  private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

  /** Returns the sequence of the line, null when it is not about one line. */
  public @Nullable Long sequence() {
    Matcher line = LINE.matcher(place);
    return line.find() ? Long.valueOf(line.group(1)) : null;
  }
}
