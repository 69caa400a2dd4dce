package org.talkoot.problem.application;

import org.talkoot.member.MemberId;
import org.talkoot.problem.Brief;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.ExpectedVersion;

/** Word a draft anew. */
public record ChangeProblem(
    MemberId by, ProblemId problem, ExpectedVersion expected, Brief brief) {}
