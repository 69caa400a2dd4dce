package org.talkoot.shared.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list and the way to the next.
 *
 * @param items the rows, in the order of the list
 * @param next the cursor to ask for what follows, empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {
  /** Copies the rows so that the page cannot change. */
  public Page {
    items = List.copyOf(items);
  }

  /** Makes a page of rows that were read with one row more than the window shows. */
  public static <T> Page<T> of(List<T> rows, Window window, Function<T, Cursor> cursorOf) {
    if (rows.size() <= window.limit()) {
      return new Page<>(rows, Optional.empty());
    }
    List<T> shown = rows.subList(0, window.limit());
    return new Page<>(shown, Optional.of(cursorOf.apply(shown.get(shown.size() - 1)).toString()));
  }
}
