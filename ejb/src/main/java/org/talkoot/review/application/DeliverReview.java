package org.talkoot.review.application;

import org.talkoot.member.MemberId;
import org.talkoot.review.Assessment;
import org.talkoot.solution.SolutionId;

/** Review a solution; revision 0 in the assessment means the newest. */
public record DeliverReview(MemberId by, SolutionId solution, Assessment assessment) {}
