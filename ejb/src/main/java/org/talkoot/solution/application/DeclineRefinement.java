package org.talkoot.solution.application;

import org.talkoot.member.MemberId;
import org.talkoot.solution.RefinementId;

/** Decline a proposed change, with a reason that the refiner can read. */
public record DeclineRefinement(MemberId by, RefinementId refinement, String reason) {}
