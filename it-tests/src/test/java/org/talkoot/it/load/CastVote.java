package org.talkoot.it.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vote on a solution; one with a reason is an objection. */
record CastVote(
    long problem,
    List<Long> topics,
    long solution,
    long author,
    long voter,
    @Nullable String reason,
    Instant at) {}
