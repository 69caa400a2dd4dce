package org.talkoot.web.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.application.Page;

/**
 * A part of a list, as clients see it.
 *
 * @param items the entries, newest first unless sorted
 * @param next where the list goes on, null at its end
 */
public record Listing<T>(List<T> items, @Nullable String next) implements Continued {
  /** Copies the entries. */
  public Listing {
    items = List.copyOf(items);
  }

  /** Returns the page with each entry as it is shown. */
  public static <T, R> Listing<R> of(Page<T> page, Function<? super T, R> shown) {
    return new Listing<>(page.items().stream().map(shown).toList(), page.next().orElse(null));
  }

  /** Returns a list that never grows longer than a page. */
  public static <T, R> Listing<R> complete(List<T> items, Function<? super T, R> shown) {
    return new Listing<>(items.stream().map(shown).toList(), null);
  }
}
