package org.talkoot.decision.application;

import org.talkoot.decision.Choice;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** Decide a problem that one asked. */
public record DecideProblem(MemberId by, ProblemId problem, Choice choice) {}
