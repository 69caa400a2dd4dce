package org.talkoot.solution.application;

import org.jspecify.annotations.Nullable;

/**
 * How members voted on a solution.
 *
 * @param helpful standing helpful votes
 * @param objections standing objections
 * @param mine the viewer's own standing vote, {@code helpful} or {@code objection}, else null
 */
public record VoteCounts(int helpful, int objections, @Nullable String mine) {}
