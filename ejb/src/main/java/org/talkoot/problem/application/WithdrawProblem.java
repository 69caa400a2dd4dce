package org.talkoot.problem.application;

import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** Take a problem back, with a reason that everyone involved can read. */
public record WithdrawProblem(MemberId by, ProblemId problem, String reason) {}
