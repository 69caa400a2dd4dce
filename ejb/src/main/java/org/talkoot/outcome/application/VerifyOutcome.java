package org.talkoot.outcome.application;

import org.talkoot.member.MemberId;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.problem.ProblemId;

/** Verify a step in which one had no part, and judge how well it works, 1 to 5. */
public record VerifyOutcome(
    MemberId by, ProblemId problem, OutcomeStage step, int judgement, String text) {}
