package org.talkoot.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * What somebody asks the search for: words, "words in quotes" that stand together, -words to leave
 * out.
 *
 * @param text 1 to 200 characters, stripped, without control characters
 */
public record SearchTerms(String text) {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Refuses what is empty, too long or carries control characters. */
  public SearchTerms {
    Checks checks = new Checks();
    checks.text("q", text, 1, LONGEST);
    checks.throwIfBroken();
    text = BLANKS.matcher(text.strip()).replaceAll(" ");
  }

  /** Reads what a caller wrote; null counts as empty. */
  public static SearchTerms of(@Nullable String written) {
    return new SearchTerms(Objects.requireNonNullElse(written, ""));
  }

  /** Returns the first eight different words, without signs. */
  public List<String> words() {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group())
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  /** Returns the same search with some words spelt otherwise, unless that would be too long. */
  public SearchTerms spelt(Map<String, String> otherwise) {
    String other =
        WORD.matcher(text).replaceAll(word -> otherwise.getOrDefault(word.group(), word.group()));
    return other.codePointCount(0, other.length()) <= LONGEST ? new SearchTerms(other) : this;
  }
}
