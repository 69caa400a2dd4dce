package org.talkoot.solution.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.WordDiff;

/**
 * A proposed change as its viewer sees it.
 *
 * @param author who wrote the solution
 * @param state {@code open}, {@code merged}, {@code declined} or {@code withdrawn}
 * @param reason why it was declined; null to strangers
 * @param words how many words it adds or removes
 * @param baseRevision the revision it began with
 * @param mergedRevision the revision it led to, null unless merged
 * @param revision the present revision of the solution
 * @param language of the solution
 * @param excerpt what it changes, in few words
 * @param mine whether the viewer proposed it
 * @param maker whether the viewer made the solution and so decides on it
 */
public record RefinementView(
    RefinementId id,
    ProblemId problem,
    SolutionId solution,
    PersonRef author,
    PersonRef refiner,
    String state,
    String note,
    @Nullable String reason,
    int words,
    int baseRevision,
    @Nullable Integer mergedRevision,
    int revision,
    String language,
    Instant proposedAt,
    @Nullable Instant settledAt,
    WordDiff excerpt,
    boolean mine,
    boolean maker) {
  /** Tells whether it is neither settled nor withdrawn. */
  public boolean isOpen() {
    return state.equals("open");
  }

  /** Tells whether it is part of the solution. */
  public boolean isMerged() {
    return state.equals("merged");
  }

  /** Tells whether the solution was changed since it was proposed. */
  public boolean isMoved() {
    return revision != baseRevision;
  }
}
