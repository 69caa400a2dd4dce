package org.talkoot.shared.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of one subject in the reader's language, Finnish or English.
 *
 * @param bundle name of the bundle under {@code i18n}, complete in both languages
 */
public record Texts(String bundle) {
  private static final ResourceBundle.Control NO_SERVER_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Returns the text of the key with its places filled. */
  public String text(String key, Locale locale, Object... args) {
    String pattern = words(locale).getString(key);
    return new MessageFormat(pattern, known(locale)).format(args);
  }

  /** Returns the text of the key, or of another where there is none. */
  public String textOr(String key, String otherwise, Locale locale) {
    return text(words(locale).containsKey(key) ? key : otherwise, locale);
  }

  private ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        "i18n." + bundle, known(locale), Texts.class.getClassLoader(), NO_SERVER_LOCALE);
  }

  private static Locale known(Locale locale) {
    return "fi".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
  }
}
