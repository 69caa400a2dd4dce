package org.talkoot.search.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.search.application.Suggestion;

/**
 * A title or name, as clients see it.
 *
 * @param path of the page that shows it
 */
@Schema(name = "Suggestion")
public record SuggestionRepresentation(
    String kind, String text, @Nullable String language, String path) {
  static SuggestionRepresentation of(Suggestion suggestion) {
    return new SuggestionRepresentation(
        suggestion.kind().code(), suggestion.text(), suggestion.language(), suggestion.path());
  }
}
