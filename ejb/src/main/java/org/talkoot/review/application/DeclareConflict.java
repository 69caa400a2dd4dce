package org.talkoot.review.application;

import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * Tell that a connection to the author of a solution forbids a review.
 *
 * @param text what the connection is
 */
public record DeclareConflict(MemberId by, SolutionId solution, String text) {}
