package org.talkoot.solution.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.VoteValue;

/**
 * What a voter has standing on a solution.
 *
 * @param paid how many paid votes of this giver to this receiver stand within the cap's window
 * @param value code of the standing vote, null when none stands
 * @param generation how often this voter has cast on this solution
 * @param pays whether the standing vote pays
 * @param castAt when it was cast last, null when never
 * @param voided whether a ruling voided it, so that no other is cast
 * @param refined whether the solution has refiners who are not proved yet
 * @param topics of the problem, by id
 */
public record StandingVote(
    int paid,
    @Nullable String value,
    @Nullable String reason,
    long generation,
    boolean pays,
    @Nullable Instant castAt,
    boolean voided,
    boolean refined,
    List<Long> topics) {
  /** Copies the topics so that they cannot change. */
  public StandingVote {
    topics = List.copyOf(topics);
  }

  /** Tells whether the voter never cast on the solution before. */
  public boolean isFirst() {
    return generation == 0;
  }

  /** Returns the standing vote. */
  public Optional<Ballot> ballot() {
    return Optional.ofNullable(value).flatMap(VoteValue::of).map(cast -> new Ballot(cast, reason));
  }
}
