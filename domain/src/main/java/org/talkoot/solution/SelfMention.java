package org.talkoot.solution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a text of a blind problem tells who wrote it: by name, handle, organisation, address or a
 * link to the own page.
 *
 * <p>Reviewers are warned, the text is not changed. A name counts as a whole and by each of its
 * words from four letters on.
 */
public final class SelfMention {
  private static final int SHORTEST = 4;

  private SelfMention() {}

  /**
   * Tells whether the text mentions one of its makers.
   *
   * @param traits names, handles, organisations and addresses of those who made it; blank ones are
   *     passed over
   */
  public static boolean isIn(String text, List<String> traits) {
    String read = text.toLowerCase(Locale.ROOT);
    return traits.stream()
        .flatMap(SelfMention::words)
        .anyMatch(trait -> asWords(trait).matcher(read).find());
  }

  private static Stream<String> words(String trait) {
    String whole = trait.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(whole), Stream.of(whole.split("\\s+")))
        .filter(word -> word.length() >= SHORTEST);
  }

  private static Pattern asWords(String trait) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(trait) + "(?![\\p{L}\\p{N}])");
  }
}
