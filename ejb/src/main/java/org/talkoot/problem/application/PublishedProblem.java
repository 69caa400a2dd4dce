package org.talkoot.problem.application;

import java.time.Instant;
import org.talkoot.problem.ProblemId;

/**
 * A problem that everybody may read.
 *
 * @param changedAt when something last happened there, as far as it is told
 */
public record PublishedProblem(ProblemId id, String question, Instant changedAt) {}
