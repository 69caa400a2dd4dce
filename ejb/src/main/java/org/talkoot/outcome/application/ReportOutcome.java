package org.talkoot.outcome.application;

import org.talkoot.member.MemberId;
import org.talkoot.outcome.OutcomeReport;
import org.talkoot.problem.ProblemId;

/** Tell what became of the result of a problem that one asked. */
public record ReportOutcome(MemberId by, ProblemId problem, OutcomeReport report) {}
