package org.talkoot.problem.application;

import org.talkoot.member.MemberId;
import org.talkoot.problem.Brief;

/** Begin a problem in the network of this slug. */
public record DraftProblem(MemberId by, String network, Brief brief) {}
