package org.talkoot.assignment.application;

import org.talkoot.assignment.AssignmentId;
import org.talkoot.member.MemberId;

/**
 * Say no to a review.
 *
 * @param conflict whether a connection to the author forbids it
 */
public record DeclineAssignment(
    MemberId by, AssignmentId assignment, String reason, boolean conflict) {}
