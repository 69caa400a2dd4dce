package org.talkoot.problem.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.persistence.ProblemQueries;

/** Hands out problems to those who may know of them; to everybody else they do not exist. */
@ApplicationScoped
public class VisibleProblems {
  @Inject private ProblemRepository problems;
  @Inject private ProblemQueries queries;
  @Inject private Clock clock;

  /**
   * Refuses unless the viewer may know of the problem.
   *
   * @throws UnknownProblem otherwise
   */
  public void require(ProblemId id, Viewer viewer) {
    if (!queries.isVisible(id, viewer, clock.instant())) {
      throw new UnknownProblem();
    }
  }

  /**
   * Returns the problem.
   *
   * @throws UnknownProblem when the member may not know of it
   */
  public Problem get(ProblemId id, MemberId member) {
    require(id, Viewer.of(member));
    return problems.get(id);
  }

  /**
   * Returns the problem and holds it until the transaction ends.
   *
   * @throws UnknownProblem when the member may not know of it
   */
  public Problem lock(ProblemId id, MemberId member) {
    require(id, Viewer.of(member));
    return problems.lock(id);
  }

  /**
   * Returns the problem, held until the transaction ends for an answer that changes nothing of it.
   *
   * @throws UnknownProblem when the member may not know of it
   */
  public Problem lockToAnswer(ProblemId id, MemberId member) {
    require(id, Viewer.of(member));
    return problems.lockToAnswer(id);
  }
}
