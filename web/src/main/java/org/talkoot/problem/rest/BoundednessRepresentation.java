package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.problem.application.BoundednessView;

/**
 * How well a brief is bounded, as clients see it.
 *
 * @param score 0 to 100
 * @param openable whether every blocking check passes
 */
@Schema(name = "Boundedness")
public record BoundednessRepresentation(int score, boolean openable, List<Check> checks) {
  /**
   * One check of the gate.
   *
   * @param message how to mend it, in the caller's language
   */
  @Schema(name = "BoundednessCheck")
  public record Check(String code, boolean blocking, boolean passed, String message) {
    static Check of(BoundednessView.CheckView view) {
      return new Check(view.code(), view.blocking(), view.passed(), view.message());
    }
  }

  static BoundednessRepresentation of(BoundednessView view) {
    return new BoundednessRepresentation(
        view.score(), view.openable(), view.checks().stream().map(Check::of).toList());
  }
}
