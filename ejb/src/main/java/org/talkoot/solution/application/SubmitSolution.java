package org.talkoot.solution.application;

import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.Wording;

/** Answer a problem, perhaps together with members named by their handles. */
public record SubmitSolution(
    MemberId by, ProblemId problem, Wording wording, List<String> coAuthors) {}
