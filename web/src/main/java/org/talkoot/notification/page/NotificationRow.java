package org.talkoot.notification.page;

import org.talkoot.notification.application.NotificationView;

/**
 * A notification in the list: with its icon, its dye and the time of day where the reader lives.
 *
 * @param tone one of spruce, madder, flax, ochre, rust
 */
public record NotificationRow(NotificationView view, String icon, String tone, String time) {
  /** Returns the name with which the sentence begins, empty when it begins with no name. */
  public String who() {
    String name = view.actor() == null ? "" : view.actor().displayName();
    return view.text().startsWith(name) ? name : "";
  }

  /** Returns the sentence after the name. */
  public String rest() {
    return view.text().substring(who().length());
  }
}
