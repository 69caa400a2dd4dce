package org.talkoot.notification.application;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Where a letter's links lead, in its language. */
record LetterLinks(String site, Locale locale, String stopToken) {
  /** Returns the whole address of a page. */
  String to(String path) {
    return site + ("fi".equals(locale.getLanguage()) ? "/fi" : "") + path;
  }

  /** Returns where to change how often letters come. */
  String wishes() {
    return to("/letters");
  }

  /** Returns where one click stops letters like this. */
  String stop() {
    return to("/unsubscribe/" + stopToken);
  }

  /** Returns the name of the site, for the name of the list. */
  String host() {
    return Objects.requireNonNullElse(URI.create(site).getHost(), "localhost");
  }
}
