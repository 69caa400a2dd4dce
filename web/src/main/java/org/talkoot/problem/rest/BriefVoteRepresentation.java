package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.application.BriefVoteCounts;

/**
 * How many found a brief well framed.
 *
 * @param mine {@code helpful} while the caller's vote stands, else null
 */
@Schema(name = "BriefVotes")
public record BriefVoteRepresentation(int helpful, @Nullable String mine) {
  static BriefVoteRepresentation of(BriefVoteCounts counts) {
    return new BriefVoteRepresentation(counts.helpful(), counts.mine());
  }
}
