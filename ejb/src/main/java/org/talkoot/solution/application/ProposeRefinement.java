package org.talkoot.solution.application;

import java.util.OptionalInt;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * Propose a change to somebody's solution.
 *
 * @param revision the revision that was changed, empty for the present one
 * @param text the whole new text
 * @param note why
 */
public record ProposeRefinement(
    MemberId by, SolutionId solution, OptionalInt revision, String text, String note) {}
