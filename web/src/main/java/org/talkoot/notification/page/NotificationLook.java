package org.talkoot.notification.page;

import org.talkoot.notification.Category;
import org.talkoot.notification.application.NotificationView;

/**
 * The icon and dye of a notification: green is done, gold is honour, red leads, blue is review.
 *
 * <p>A kind without a look of its own has that of its category.
 */
enum NotificationLook {
  OUTCOME("seal", "spruce"),
  THANKS("heart", "madder"),
  REFINEMENT("refine", "flax"),
  REVIEW("scale", "flax"),
  PEOPLE("users", "ochre"),
  HONOUR("medal", "ochre"),
  POINTS("undo", "rust"),
  TALK("chat", "flax"),
  ANSWER("edit", "madder"),
  DECISION("checkc", "spruce"),
  TASK("clock", "madder"),
  NEWS("info", "flax");

  private final String icon;
  private final String tone;

  NotificationLook(String icon, String tone) {
    this.icon = icon;
    this.tone = tone;
  }

  static NotificationLook of(NotificationView view) {
    String kind = view.kind();
    return switch (kind.substring(0, Math.max(0, kind.indexOf('.')))) {
      case "outcome" -> OUTCOME;
      case "thanks" -> THANKS;
      case "refinement" -> REFINEMENT;
      case "review", "reviews", "assignment" -> REVIEW;
      case "coAuthor" -> PEOPLE;
      case "recognition", "badge", "level" -> HONOUR;
      case "reputation" -> POINTS;
      case "comment" -> TALK;
      case "solution" -> ANSWER;
      case "problem" -> DECISION;
      default -> of(view.category());
    };
  }

  private static NotificationLook of(Category category) {
    return switch (category) {
      case WAITING -> TASK;
      case OUTCOMES -> OUTCOME;
      case LEDGER -> HONOUR;
      case WORK, NETWORK -> NEWS;
    };
  }

  String icon() {
    return icon;
  }

  String tone() {
    return tone;
  }
}
