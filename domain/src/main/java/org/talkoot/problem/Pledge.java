package org.talkoot.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the requester promises to do with the result.
 *
 * @param use what it will be used for
 * @param by who will use it
 * @param when the day by which the outcome is reported, null while a draft leaves it open
 */
public record Pledge(String use, String by, @Nullable LocalDate when) {
  /** A pledge that says nothing yet. */
  public static final Pledge NONE = new Pledge("", "", null);

  /** Strips the texts. */
  public Pledge {
    use = use.strip();
    by = by.strip();
  }

  boolean isComplete() {
    return !use.isEmpty() && !by.isEmpty() && when != null;
  }
}
