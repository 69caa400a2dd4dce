package org.talkoot.assignment.application;

import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * Ask somebody for a review, by hand.
 *
 * @param reviewer handle of whom to ask
 */
public record AssignReviewer(MemberId by, SolutionId solution, String reviewer) {}
