package org.talkoot.solution.application;

import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * A half-written refinement.
 *
 * @param revision the revision of the solution that it changes
 */
public record RefinementDraft(
    SolutionId solution, MemberId member, int revision, String text, String note) {}
