package org.talkoot.privacy.persistence;

import org.talkoot.problem.ProblemId;

/**
 * A problem that its requester has not decided yet.
 *
 * @param untouched a draft on which nobody has commented
 */
public record OpenProblem(ProblemId id, String language, boolean untouched) {}
