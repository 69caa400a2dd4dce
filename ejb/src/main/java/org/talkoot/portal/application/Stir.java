package org.talkoot.portal.application;

import java.util.List;
import org.talkoot.problem.ProblemId;

/**
 * Problems that something came to.
 *
 * @param position where the log stood when it was looked at
 */
public record Stir(LivePosition position, List<ProblemId> problems) {
  /** Copies the problems so that they cannot change. */
  public Stir {
    problems = List.copyOf(problems);
  }
}
