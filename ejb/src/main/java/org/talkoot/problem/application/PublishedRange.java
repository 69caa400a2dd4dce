package org.talkoot.problem.application;

import java.time.Instant;
import org.talkoot.problem.ProblemId;

/**
 * A range of published problems, by id.
 *
 * @param first the lowest id
 * @param changedAt when something last happened in one of them
 */
public record PublishedRange(ProblemId first, Instant changedAt) {}
