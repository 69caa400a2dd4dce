package org.talkoot.decision.application;

import org.jdbi.v3.core.mapper.Nested;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.solution.SolutionId;

/**
 * Somebody who made or refined a solution, as the viewer may name them.
 *
 * @param member who it really is; never shown
 * @param seen the member, or the name of a hidden part
 */
public record Contributor(SolutionId solution, MemberId member, @Nested("seen") PersonRef seen) {}
