package org.talkoot.shared.application;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Violation;

/** Says in the caller's language what was refused and why; both languages are complete. */
public final class Messages {
  private static final ResourceBundle.Control NO_SERVER_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /** Returns the sentence for a broken rule, in Finnish or English. */
  public static String of(BrokenRule rule, Locale locale) {
    return text(rule.code(), rule.args(), locale);
  }

  /** Returns the sentence for one field. */
  public static String of(Violation violation, Locale locale) {
    return text(violation.code(), violation.args(), locale);
  }

  /** Returns the text of {@code error.<code>} with its places filled. */
  public static String text(String code, List<Object> args, Locale locale) {
    Locale known = "fi".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
    Object[] named = args.stream().map(arg -> name(arg, known)).toArray();
    return new MessageFormat(pattern(code, known), known).format(named);
  }

  /** Names a fixed value in words where the bundles have some: {@code term.Level.TRUSTED}. */
  private static Object name(Object arg, Locale locale) {
    if (arg instanceof Enum<?> value) {
      String term = "term." + value.getDeclaringClass().getSimpleName() + "." + value.name();
      String words = pattern(term, locale);
      return words.equals(term) ? arg : words;
    }
    return arg;
  }

  private static String pattern(String code, Locale locale) {
    try {
      return ResourceBundle.getBundle(
              "i18n.errors", locale, Messages.class.getClassLoader(), NO_SERVER_LOCALE)
          .getString("error." + code);
    } catch (MissingResourceException e) {
      return code;
    }
  }
}
