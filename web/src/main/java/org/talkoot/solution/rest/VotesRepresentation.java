package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.application.VoteCounts;

/**
 * How members voted on a solution.
 *
 * @param mine the caller's own vote, {@code helpful} or {@code objection}, else null
 */
@Schema(name = "Votes")
public record VotesRepresentation(int helpful, int objections, @Nullable String mine) {
  static VotesRepresentation of(VoteCounts counts) {
    return new VotesRepresentation(counts.helpful(), counts.objections(), counts.mine());
  }
}
