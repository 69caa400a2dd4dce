package org.talkoot.assignment;

import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/** Keeps assignments. */
public interface AssignmentRepository {
  /**
   * Adds an open assignment.
   *
   * @return false when the reviewer holds an open one of the solution already
   */
  boolean add(Assignment assignment, Suitability suitability);

  /** Returns the assignment, locked against changes by others. */
  Optional<Assignment> lock(AssignmentId id);

  /** Returns the assignment, locked against changes by others. */
  default Assignment getLocked(AssignmentId id) {
    return lock(id).orElseThrow(UnknownAssignment::new);
  }

  /**
   * Returns the reviewer's newest assignment of the solution that a review would settle, locked.
   */
  Optional<Assignment> lockAwaited(SolutionId solution, MemberId reviewer);

  /** Keeps what an assignment became. */
  void save(Assignment assignment);
}
