package org.talkoot.review.application;

import java.time.Instant;
import java.util.List;
import org.talkoot.review.CriterionScore;
import org.talkoot.solution.SolutionId;

/**
 * A probe as managers see it.
 *
 * @param overall its scores as one number from 1 to 5, weighed as the rubric says
 */
public record ProbeView(
    SolutionId solution, List<CriterionScore> scores, double overall, String text, Instant at) {}
