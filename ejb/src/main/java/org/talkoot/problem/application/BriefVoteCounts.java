package org.talkoot.problem.application;

import org.jspecify.annotations.Nullable;

/**
 * How many members found a brief well framed.
 *
 * @param helpful standing votes
 * @param mine {@code helpful} while the viewer's own vote stands, else null
 */
public record BriefVoteCounts(int helpful, @Nullable String mine) {}
