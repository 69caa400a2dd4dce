package org.talkoot.search.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talkoot.search.application.SearchResult;
import org.talkoot.web.rest.Continued;

/**
 * What was found, as clients see it.
 *
 * @param items best first
 * @param next where the list goes on, null at its end
 * @param meant the words that were searched for instead, where those asked for are nowhere
 * @param counts how many of each kind, of any kind that was asked for; 100 stands for 100 and more
 */
@Schema(name = "SearchResult")
public record SearchRepresentation(
    List<SearchHitRepresentation> items,
    @Nullable String next,
    @Nullable String meant,
    Map<String, Integer> counts)
    implements Continued {
  /** Copies the entries. */
  public SearchRepresentation {
    items = List.copyOf(items);
  }

  static SearchRepresentation of(SearchResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.found().counts().forEach((kind, number) -> counts.put(kind.code(), number));
    return new SearchRepresentation(
        result.found().page().items().stream().map(SearchHitRepresentation::of).toList(),
        result.found().page().next().orElse(null),
        result.meant().orElse(null),
        counts);
  }
}
