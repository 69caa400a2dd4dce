package org.talkoot.outcome;

import java.util.List;
import org.talkoot.problem.ProblemId;

/** Keeps the steps of outcomes. */
public interface OutcomeRepository {
  /** Adds a step and writes it at once. */
  void add(OutcomeStep step);

  /** Returns the steps of the problem, oldest first. */
  List<OutcomeStep> of(ProblemId problem);
}
