package org.talkoot.problem;

import java.util.Optional;

/** Keeps the problems. */
public interface ProblemRepository {
  /** Returns the problem, if there is one of this id. */
  Optional<Problem> find(ProblemId id);

  /**
   * Returns the problem.
   *
   * @throws UnknownProblem when there is none
   */
  Problem get(ProblemId id);

  /**
   * Returns the problem and holds it: whoever else locks it waits until this transaction ends.
   *
   * @throws UnknownProblem when there is none
   */
  Problem lock(ProblemId id);

  /**
   * Returns the problem and holds it against all who {@link #lock} it or do the same as this, but
   * not against rows that point at it: what tells of the problem elsewhere need not wait, nor be
   * waited for. For who changes nothing of the problem itself and has not read it before.
   *
   * @throws UnknownProblem when there is none
   */
  Problem lockToAnswer(ProblemId id);

  /** Adds a new problem with its counters at zero. */
  void add(Problem problem);

  /** Removes a draft for good. */
  void remove(Problem draft);
}
