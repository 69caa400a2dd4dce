package org.talkoot.portal.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemId;

/**
 * One thing that waits for the member.
 *
 * @param kind decide, report, consent, refinement or review
 * @param due the promised day, if there is one
 */
public record ToDo(String kind, ProblemId problem, String question, @Nullable LocalDate due) {}
