package org.talkoot.review.application;

import java.util.List;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * What a review of a solution scores.
 *
 * @param revision the newest revision of the solution
 * @param criteria the brief's criteria, then the standing ones, in the reader's language
 */
public record RubricView(
    SolutionId solution,
    ProblemId problem,
    String question,
    int revision,
    List<RubricRow> criteria) {}
