package org.talkoot.problem.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.ReviewStarted;
import org.talkoot.problem.persistence.ProblemQueries;
import org.talkoot.shared.EventLog;

/** Tells the log that the clock moved a problem into review; reading has known it all along. */
@Stateless
public class PassingDeadlines {
  private static final long THE_CLOCK = 0L;

  @Inject private ProblemQueries queries;
  @Inject private ProblemRepository problems;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns some problems whose deadline passed without the log knowing. */
  public List<ProblemId> untold() {
    return queries.pastDeadline(clock.instant());
  }

  /** Tells it of one problem, once. */
  public void tell(ProblemId id) {
    Problem problem = problems.lock(id);
    Instant now = clock.instant();
    if (problem.passDeadline(now)) {
      events.append(new ReviewStarted(problem.facts(), THE_CLOCK, now));
    }
  }
}
