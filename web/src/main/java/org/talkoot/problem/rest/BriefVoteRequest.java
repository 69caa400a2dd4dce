package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vote on a brief. */
@Schema(name = "BriefVoteRequest")
public record BriefVoteRequest(@Nullable Value value) {
  /** What one can say of a brief. */
  public enum Value {
    /** It is well framed. */
    HELPFUL
  }
}
