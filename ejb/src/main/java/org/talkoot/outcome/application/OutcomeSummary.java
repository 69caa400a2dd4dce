package org.talkoot.outcome.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.Figure;
import org.talkoot.problem.ProblemId;

/**
 * What became of a problem, in short: its newest step.
 *
 * @param language of the problem, and so most likely of the text
 * @param contributors those who share in the decision
 * @param share the part of the member whose list it is, 0 in other lists
 */
public record OutcomeSummary(
    ProblemId problem,
    String question,
    String language,
    String network,
    PersonRef requester,
    String step,
    String text,
    @Nullable Figure figure,
    boolean verified,
    Instant at,
    List<PersonRef> contributors,
    int share) {}
