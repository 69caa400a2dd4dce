package org.talkoot.problem.page;

import java.util.List;
import java.util.stream.Stream;
import org.talkoot.problem.application.BoundednessView;
import org.talkoot.problem.application.BoundednessView.CheckView;

/**
 * One of the six sides of the fence around a problem.
 *
 * @param state {@code full}, {@code half} or {@code none}
 * @param advice what would close the gap, empty when there is none
 */
public record FencePart(String name, String state, String advice) {
  private static final List<Side> SIDES =
      List.of(
          new Side("question", List.of("question.present", "question.single", "similar.seen")),
          new Side("deliverable", List.of("deliverable.present", "deliverable.size")),
          new Side("criteria", List.of("criteria.count", "criteria.three", "criteria.checkable")),
          new Side("scope", List.of("scope.out", "background", "topics.count")),
          new Side("deadline", List.of("deadline.range")),
          new Side("use", List.of("pledge.complete", "pledge.authorNamed")));

  private record Side(String name, List<String> checks) {}

  /** Draws the fence of a meter. */
  public static List<FencePart> of(BoundednessView meter) {
    return SIDES.stream().map(side -> of(side, meter)).toList();
  }

  private static FencePart of(Side side, BoundednessView meter) {
    List<CheckView> failed = checks(side, meter).filter(check -> !check.passed()).toList();
    boolean some = checks(side, meter).anyMatch(CheckView::passed);
    return new FencePart(
        side.name(),
        failed.isEmpty() ? "full" : some ? "half" : "none",
        failed.isEmpty() ? "" : failed.get(0).message());
  }

  private static Stream<CheckView> checks(Side side, BoundednessView meter) {
    return meter.checks().stream().filter(check -> side.checks().contains(check.code()));
  }

  /** Tells whether this side is closed. */
  public boolean isFull() {
    return "full".equals(state);
  }

  /** Returns the icon of its state. */
  public String icon() {
    return switch (state) {
      case "full" -> "checkc";
      case "half" -> "clock";
      default -> "plus";
    };
  }
}
