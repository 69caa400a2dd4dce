package org.talkoot.web.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses among our languages by {@code Accept-Language}; English when nothing fits. */
final class CallerLanguage {
  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final List<Locale> OURS = List.of(FINNISH, Locale.ENGLISH);

  private CallerLanguage() {}

  static Locale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.ENGLISH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OURS);
      return best == null ? Locale.ENGLISH : best;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH; // a header that cannot be read asks for nothing
    }
  }
}
