package org.talkoot.search.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.search.SearchKind;

/**
 * A title or name that goes on as somebody began to write.
 *
 * @param language of the text, null where it has none
 * @param path where it is shown, without the language
 */
public record Suggestion(SearchKind kind, String text, @Nullable String language, String path) {}
