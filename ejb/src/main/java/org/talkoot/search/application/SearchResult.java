package org.talkoot.search.application;

import java.util.Optional;

/**
 * What was found and for which words.
 *
 * @param asked as the caller wrote it
 * @param meant what was searched for instead, where the words as written were nowhere
 */
public record SearchResult(String asked, Optional<String> meant, Found found) {
  /** Returns the words that were found, or were not. */
  public String terms() {
    return meant.orElse(asked);
  }
}
