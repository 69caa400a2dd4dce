package org.talkoot.solution.application;

import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.solution.RefinementId;

/**
 * Make a proposed change part of the solution.
 *
 * @param resolved the whole text as a person brought it together, empty to merge by machine
 */
public record MergeRefinement(MemberId by, RefinementId refinement, Optional<Resolved> resolved) {
  /**
   * A text that a person brought together.
   *
   * @param revision the revision of the solution that it was written on
   */
  public record Resolved(String text, int revision) {}
}
