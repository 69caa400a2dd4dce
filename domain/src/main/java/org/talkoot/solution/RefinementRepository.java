package org.talkoot.solution;

import java.util.Optional;

/** Keeps proposed changes to solutions. */
public interface RefinementRepository {
  /**
   * Returns the refinement.
   *
   * @throws UnknownRefinement when there is none
   */
  Refinement get(RefinementId id);

  /** Returns the refinement and holds it until the transaction ends. Lock its solution first. */
  Refinement lock(RefinementId id);

  /** Adds a new refinement. */
  void add(Refinement refinement);

  /** Returns what a solution said at a revision, if it had that one. */
  Optional<String> wordingAt(SolutionId solution, int revision);

  /** Keeps the present wording of the solution as a revision that came from the refinement. */
  void keepWording(Solution solution, Refinement merged);
}
