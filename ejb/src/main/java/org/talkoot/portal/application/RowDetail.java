package org.talkoot.portal.application;

import org.talkoot.problem.ProblemId;

/**
 * What a row of the problem list shows beyond the summary.
 *
 * @param prize what is promised in words beside the points, empty for nothing
 */
public record RowDetail(
    ProblemId id, String ask, String organisation, int reviewsWanted, String prize) {}
