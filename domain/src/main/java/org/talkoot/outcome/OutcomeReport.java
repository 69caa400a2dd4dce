package org.talkoot.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * What the requester tells of one step.
 *
 * @param stage how far it has come, null when left out
 * @param text what happened, or why the result is not used
 * @param figure the number that tells it, if there is one
 */
public record OutcomeReport(
    @Nullable OutcomeStage stage, String text, @Nullable Figure figure, List<Evidence> evidence) {
  private static final int LONGEST = 8000;
  private static final int MOST_EVIDENCE = 10;

  /** Copies the evidence so that the report cannot change. */
  public OutcomeReport {
    text = text.strip();
    evidence = List.copyOf(evidence);
  }

  void check() {
    Checks checks = new Checks();
    checks.require(stage != null, "step", "outcome.step");
    checks.text("text", text, 1, LONGEST);
    if (figure != null && !figure.isEmpty()) {
      figure.check(checks);
    }
    checks.require(evidence.size() <= MOST_EVIDENCE, "evidence", "list.tooLong", MOST_EVIDENCE);
    for (int i = 0; i < evidence.size(); i++) {
      evidence.get(i).check("evidence[" + i + "]", checks);
    }
    checks.throwIfBroken();
  }
}
