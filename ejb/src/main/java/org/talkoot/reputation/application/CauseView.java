package org.talkoot.reputation.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;

/**
 * What a line was written for.
 *
 * @param kind kind of the event, for instance {@code solution.voted}
 * @param type {@code solution problem review outcome thanks recognition import}
 * @param id its id as shown
 * @param title the question it belongs to, null for none
 * @param url where to read about it, null for nowhere
 */
public record CauseView(
    String kind, String type, String id, @Nullable String title, @Nullable String url) {

  /** Tells the cause from the event's kind and numbers. */
  public static CauseView of(String kind, Map<String, Long> numbers, @Nullable String title) {
    String type = type(kind);
    long id = numbers.getOrDefault(numberOf(type), 0L);
    String shown = type.equals("import") ? String.valueOf(id) : Ids.text(id);
    long problem = title == null ? 0 : numbers.getOrDefault("problem", 0L);
    return new CauseView(
        kind, type, shown, title, problem == 0 ? null : "/problem/" + Ids.text(problem));
  }

  private static String type(String kind) {
    String feature = kind.substring(0, kind.indexOf('.'));
    return switch (feature) {
      case "brief" -> "problem";
      case "dump" -> "import";
      default -> feature;
    };
  }

  private static String numberOf(String type) {
    return switch (type) {
      case "import" -> "vote";
      case "outcome" -> "problem";
      default -> type;
    };
  }
}
