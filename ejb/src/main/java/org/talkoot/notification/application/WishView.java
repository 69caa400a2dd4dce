package org.talkoot.notification.application;

import java.util.List;
import org.talkoot.notification.Category;
import org.talkoot.notification.Rhythm;

/**
 * How soon letters tell of a category, and of each kind of event in it.
 *
 * @param rhythm of kinds that are not chosen apart
 */
public record WishView(Category category, Rhythm rhythm, List<Kind> kinds) {
  /** Copies the kinds so that the view cannot change. */
  public WishView {
    kinds = List.copyOf(kinds);
  }

  /**
   * A kind of event.
   *
   * @param text what it is, in the reader's language
   * @param rhythm that holds for it
   * @param apart whether it was chosen apart from its category
   */
  public record Kind(String kind, String text, Rhythm rhythm, boolean apart) {}
}
