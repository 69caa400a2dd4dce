package org.talkoot.web.page;

import jakarta.servlet.ServletRequest;
import java.util.Locale;

/** A language the portal speaks; its place in a path is the first segment, English has none. */
public enum Language {
  EN(Locale.ENGLISH, ""),
  FI(Locale.forLanguageTag("fi"), "/fi");

  private static final String ATTRIBUTE = Language.class.getName();

  private final Locale locale;
  private final String prefix;

  Language(Locale locale, String prefix) {
    this.locale = locale;
    this.prefix = prefix;
  }

  public Locale locale() {
    return locale;
  }

  /** Returns the tag written as {@code lang} and {@code hreflang}. */
  public String tag() {
    return locale.getLanguage();
  }

  /** Returns the path of the same page in this language. */
  public String path(String plainPath) {
    return prefix.isEmpty() ? plainPath : prefix + ("/".equals(plainPath) ? "" : plainPath);
  }

  /** Returns the language of a path as the browser asked for it. */
  public static Language of(String path) {
    return path.equals(FI.prefix) || path.startsWith(FI.prefix + "/") ? FI : EN;
  }

  /** Returns the path without its language segment, always beginning with a slash. */
  public String plain(String path) {
    String rest = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    return rest.isEmpty() ? "/" : rest;
  }

  void markOn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Returns the language that {@link LanguageFilter} found for a request. */
  public static Language of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : EN;
  }
}
