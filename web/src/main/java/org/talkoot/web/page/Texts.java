package org.talkoot.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.talkoot.web.expression.Steady;

/** Says a page text in the reader's language, with its places filled and its plural chosen. */
@Named("text")
@Steady
@RequestScoped
public class Texts {
  private static final String BUNDLE = "i18n.messages";
  private static final Map<Locale, Map<String, MessageFormat>> FORMATS = new ConcurrentHashMap<>();

  @Inject private Site site;

  /** Returns a text with places: {@code #{text.of('discover.left', days)}}. */
  public String of(String key, Object... values) {
    return say(site.getLocale(), key, values);
  }

  /** Returns a text in a language; an unknown key is returned as it is. */
  public static String say(Locale locale, String key, Object... values) {
    try {
      String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
      return values.length == 0 ? pattern : format(pattern, locale).format(values);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  /** A copy of what was parsed once, for formats are not safe among threads. */
  private static MessageFormat format(String pattern, Locale locale) {
    return (MessageFormat)
        FORMATS
            .computeIfAbsent(locale, one -> new ConcurrentHashMap<>())
            .computeIfAbsent(pattern, one -> new MessageFormat(one, locale))
            .clone();
  }
}
