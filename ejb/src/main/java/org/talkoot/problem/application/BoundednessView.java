package org.talkoot.problem.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talkoot.problem.Boundedness;
import org.talkoot.problem.BoundednessCheck;
import org.talkoot.shared.application.Messages;

/**
 * The meter: how well a brief is bounded and what would mend it.
 *
 * @param score 0 to 100
 * @param openable whether every blocking check passes
 */
public record BoundednessView(int score, boolean openable, List<CheckView> checks) {
  /** Copies the checks so that the view cannot change. */
  public BoundednessView {
    checks = List.copyOf(checks);
  }

  /**
   * One check.
   *
   * @param message how to mend it, in the caller's language
   */
  public record CheckView(
      String code, boolean blocking, boolean passed, int weight, String message) {}

  static BoundednessView of(Boundedness found, Locale locale) {
    return new BoundednessView(
        found.score(),
        found.blocking().isEmpty(),
        Stream.of(BoundednessCheck.values()).map(check -> view(check, found, locale)).toList());
  }

  private static CheckView view(BoundednessCheck check, Boundedness found, Locale locale) {
    return new CheckView(
        check.code(),
        check.isBlocking(),
        found.passed().contains(check),
        check.weight(),
        Messages.text("boundedness." + check.code(), List.of(), locale));
  }
}
