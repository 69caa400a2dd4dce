package org.talkoot.problem;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a problem is shown: {@code /problem/{id}/{words}}.
 *
 * <p>The id alone names the problem; the words are for people and may change or be missing.
 *
 * @param words the question in lower-case ASCII letters and digits, joined by hyphens; empty when
 *     nothing of it can be written so
 */
public record ProblemPath(ProblemId id, String words) {
  private static final int LONGEST = 60;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** Letters that do not fall apart into a plain one and an accent. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l");

  /** Returns the path of a problem that asks this. */
  public static ProblemPath of(ProblemId id, String question) {
    return new ProblemPath(id, words(question));
  }

  /** Returns the path without language, beginning with a slash. */
  public String text() {
    return "/problem/" + id + (words.isEmpty() ? "" : "/" + words);
  }

  private static String words(String question) {
    String plain = question.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    plain = EDGES.matcher(SEPARATORS.matcher(plain).replaceAll("-")).replaceAll("");
    return shortened(plain);
  }

  /** Ends at the end of a word, except within one that is longer than a whole path. */
  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf('-', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST);
  }

  @Override
  public String toString() {
    return text();
  }
}
