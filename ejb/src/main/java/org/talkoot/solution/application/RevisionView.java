package org.talkoot.solution.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.solution.RefinementId;

/**
 * One wording of a solution.
 *
 * @param author who wrote it, or merged what a refiner wrote
 * @param refined the refinement that it came from, null for none
 */
public record RevisionView(
    int number,
    String text,
    String html,
    @Nullable String aiDisclosure,
    PersonRef author,
    Instant at,
    @Nullable Refined refined) {
  /** A refinement with the one who proposed it. */
  public record Refined(RefinementId id, PersonRef refiner) {}
}
