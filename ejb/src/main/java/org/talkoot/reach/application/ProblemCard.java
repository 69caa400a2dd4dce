package org.talkoot.reach.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.problem.application.ProblemView;

/**
 * A problem in short, for other sites.
 *
 * @param outcome its latest step beyond a plan, null before
 * @param people who share in the decision, the greatest share first
 */
public record ProblemCard(
    ProblemView problem, @Nullable OutcomeStepView outcome, List<PersonRef> people) {
  /** Copies the people so that the card cannot change. */
  public ProblemCard {
    people = List.copyOf(people);
  }

  /** Tells whether there is a number that tells what changed. */
  public boolean isMeasured() {
    return outcome != null && outcome.figure() != null && !outcome.figure().after().isEmpty();
  }

  /** Tells whether somebody reported what became of it. */
  public boolean isReported() {
    return outcome != null;
  }
}
