package org.talkoot.web.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, newest first unless sorted
 * @param next where the list goes on, null at its end
 */
public record Page<T>(List<T> items, @Nullable String next) {
  /** Copies the entries. */
  public Page {
    items = List.copyOf(items);
  }

  /** Returns a list that is never longer than a page. */
  public static <T> Page<T> complete(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * Returns a page of what a query found when asked for one entry more than the limit.
   *
   * @param key what the next page begins after
   */
  public static <T> Page<T> of(List<T> found, PageQuery query, Function<T, String> key) {
    if (found.size() <= query.limit()) {
      return complete(found);
    }
    List<T> items = found.subList(0, query.limit());
    return new Page<>(items, Cursor.of(key.apply(items.get(items.size() - 1))));
  }

  /** Returns the page with each entry shown in another way. */
  public <R> Page<R> map(Function<T, R> shown) {
    return new Page<>(items.stream().map(shown).toList(), next);
  }
}
