package org.talkoot.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * A manager's own scores of a solution, by which its reviews are measured.
 *
 * <p>No weighing of reviews finds a bias that all of them share; somebody who scores with care and
 * for nothing else does. Only managers see it.
 *
 * @param scores one for each criterion of the rubric
 * @param text what the manager notes, null for nothing
 */
public record CalibrationProbe(List<CriterionScore> scores, @Nullable String text) {
  private static final int LONGEST = 2000;

  /** Copies the scores so that the probe cannot change. */
  public CalibrationProbe {
    scores = List.copyOf(scores);
  }

  /** Refuses a probe that does not fit the rubric. */
  public void check(Rubric rubric) {
    Checks checks = new Checks();
    Assessment.checkScores(checks, rubric, scores);
    checks.text("text", text, 0, LONGEST);
    checks.throwIfBroken();
  }

  /** Returns the scores as one number from 1 to 5, weighed as the rubric says. */
  public double overall(Rubric rubric) {
    return Consensus.overall(
        rubric,
        scores.stream()
            .collect(Collectors.toMap(CriterionScore::criterion, CriterionScore::score)));
  }
}
