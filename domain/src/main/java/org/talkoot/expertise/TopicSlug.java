package org.talkoot.expertise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short written form of a topic: lower-case letters and digits, joined by hyphens.
 *
 * <p>"Heat pumps", "heat-pumps" and "Heat Pumps" are the same topic. Accents fall away, so that
 * "Pyörätiet" and "pyoratiet" are one; letters of other scripts stay.
 */
public record TopicSlug(String text) {
  /** The greatest length in characters. */
  public static final int MAX_LENGTH = 40;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#.]+");
  private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");

  /** Reads a name as people write it; empty when nothing of it can stand in a slug. */
  public static Optional<TopicSlug> parse(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = EDGES.matcher(joined).replaceAll("");
    return slug.isEmpty() || slug.length() > MAX_LENGTH
        ? Optional.empty()
        : Optional.of(new TopicSlug(slug));
  }

  /** Returns the slug of a name that is known to have one. */
  public static TopicSlug of(String name) {
    return parse(name).orElseThrow(() -> new IllegalArgumentException("no topic: " + name));
  }

  /** Returns the slug as words, for a name nobody has written yet. */
  public String words() {
    return text.replace('-', ' ');
  }

  @Override
  public String toString() {
    return text;
  }
}
