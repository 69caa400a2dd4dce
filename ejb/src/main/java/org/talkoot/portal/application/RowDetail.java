package org.talkoot.portal.application;

import org.talkoot.problem.ProblemId;

/** What a row of the problem list shows beyond the summary. */
public record RowDetail(ProblemId id, String ask, String organisation, int reviewsWanted) {}
