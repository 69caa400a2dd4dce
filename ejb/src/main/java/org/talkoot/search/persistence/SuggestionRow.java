package org.talkoot.search.persistence;

import org.jspecify.annotations.Nullable;
import org.talkoot.search.SearchKind;
import org.talkoot.search.application.Suggestion;

/** A suggestion, as its row tells it. */
public record SuggestionRow(
    String kind, long id, String text, @Nullable String language, String slug) {
  Suggestion suggestion() {
    SearchKind found = SearchKind.of(kind).orElseThrow();
    return new Suggestion(found, text, language, Paths.of(found, id, id, slug));
  }
}
