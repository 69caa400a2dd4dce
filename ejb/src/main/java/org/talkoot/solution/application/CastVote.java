package org.talkoot.solution.application;

import org.talkoot.member.MemberId;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.SolutionId;

/** Say that somebody's solution is helpful, or object with a reason. */
public record CastVote(MemberId by, SolutionId solution, Ballot ballot) {}
