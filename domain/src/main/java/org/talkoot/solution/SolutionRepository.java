package org.talkoot.solution;

import java.util.Optional;
import org.talkoot.member.MemberId;

/** Keeps the solutions and every wording they had. */
public interface SolutionRepository {
  /** Returns the solution, if there is one of this id. */
  Optional<Solution> find(SolutionId id);

  /**
   * Returns the solution.
   *
   * @throws UnknownSolution when there is none
   */
  Solution get(SolutionId id);

  /**
   * Returns the solution and holds it: whoever else locks it waits until this transaction ends.
   *
   * @throws UnknownSolution when there is none
   */
  Solution lock(SolutionId id);

  /** Adds a new solution with its first wording and its counters at zero. */
  void add(Solution solution);

  /** Keeps the present wording as a revision. */
  void keepWording(Solution solution, MemberId writtenBy);
}
