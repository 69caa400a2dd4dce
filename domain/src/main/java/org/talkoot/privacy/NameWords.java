package org.talkoot.privacy;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The single words of a name, as a pattern for the database's regular expressions.
 *
 * <p>A word alone may mean another person or a thing, so nothing is replaced by it: it only finds
 * places for a human to look at. It is found with a capital letter as it was written, and with up
 * to six letters of an ending.
 */
public final class NameWords {
  private static final int SHORTEST = 3;
  private static final Pattern OUTSIDE = Pattern.compile("[^\\p{L}'’-]+");

  private NameWords() {}

  /** Returns the pattern; empty when no word of the name is long enough to mean somebody. */
  public static Optional<String> pattern(String displayName) {
    String words =
        Stream.of(OUTSIDE.split(displayName))
            .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
            .distinct()
            .collect(Collectors.joining("|"));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("(?<![[:alnum:]])(" + words + ")[[:lower:]]{0,6}(?![[:alnum:]])");
  }
}
