package org.talkoot.decision;

import java.util.List;
import java.util.Optional;
import org.talkoot.problem.ProblemId;

/** Keeps decisions, one a problem. */
public interface DecisionRepository {
  /** Adds a decision and writes it at once. */
  void add(Decision decision);

  /** Returns the decision of the problem. */
  Optional<Decision> findOf(ProblemId problem);

  /** Returns who made which of the problem's solutions, oldest first, without those taken back. */
  List<Lineage> lineagesOf(ProblemId problem);

  /** Returns the decision of the problem, which must have one. */
  default Decision getOf(ProblemId problem) {
    return findOf(problem).orElseThrow(() -> new UnknownDecision(problem));
  }
}
