package org.talkoot.solution.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionRepository;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.persistence.SolutionQueries;

/** Hands out solutions to those who may know of them; to everybody else they do not exist. */
@ApplicationScoped
public class VisibleSolutions {
  @Inject private SolutionRepository solutions;
  @Inject private SolutionQueries queries;

  /**
   * Refuses unless the viewer may know of the solution.
   *
   * @throws UnknownSolution otherwise
   */
  public void require(SolutionId id, Viewer viewer) {
    if (!queries.isVisible(id, viewer)) {
      throw new UnknownSolution();
    }
  }

  /**
   * Returns the solution.
   *
   * @throws UnknownSolution when the member may not know of it
   */
  public Solution get(SolutionId id, MemberId member) {
    require(id, Viewer.of(member));
    return solutions.get(id);
  }

  /**
   * Returns the solution and holds it until the transaction ends. Lock its problem first.
   *
   * @throws UnknownSolution when the member may not know of it
   */
  public Solution lock(SolutionId id, MemberId member) {
    require(id, Viewer.of(member));
    return solutions.lock(id);
  }
}
