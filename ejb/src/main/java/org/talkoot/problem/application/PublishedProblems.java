package org.talkoot.problem.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.persistence.PublishedQueries;

/** Lists every problem that everybody may read, for programs that read them all. */
@Stateless
public class PublishedProblems {
  @Inject private PublishedQueries queries;
  @Inject private Clock clock;

  /** Returns the ranges of so many problems each, by id. */
  public List<PublishedRange> ranges(int size) {
    return queries.ranges(size, clock.instant());
  }

  /** Returns so many problems from an id on. */
  public List<PublishedProblem> range(ProblemId first, int size) {
    return queries.range(first, size, clock.instant());
  }
}
