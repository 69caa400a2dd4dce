package org.talkoot.shared.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.InvalidInput;

/**
 * The part of a list that a caller asks for.
 *
 * @param limit how many rows, 1 to 100
 * @param after the row after which to go on, empty for the beginning
 */
public record Window(int limit, Optional<Cursor> after) {
  /** Rows of a page when the caller does not say. */
  public static final int USUAL = 20;

  private static final int MOST = 100;

  /** Refuses limits that no page has. */
  public Window {
    if (limit < 1 || limit > MOST) {
      throw InvalidInput.of("limit", "limit.range", MOST);
    }
  }

  /** Returns the first page of the usual size. */
  public static Window first() {
    return new Window(USUAL, Optional.empty());
  }

  /** Returns the window of a caller who may leave out both. */
  public static Window of(@Nullable Integer limit, @Nullable String after) {
    return new Window(
        limit == null ? USUAL : limit,
        after == null || after.isEmpty() ? Optional.empty() : Optional.of(cursor(after)));
  }

  /** Returns one more than the limit, so that a query sees whether more follows. */
  public int fetch() {
    return limit + 1;
  }

  private static Cursor cursor(String after) {
    return Cursor.parse(after).orElseThrow(() -> InvalidInput.of("after", "cursor.unknown"));
  }
}
