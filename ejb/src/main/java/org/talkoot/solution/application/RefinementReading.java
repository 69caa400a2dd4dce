package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talkoot.network.Viewer;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownRefinement;
import org.talkoot.solution.persistence.RefinementQueries;

/**
 * What anybody can read about proposed changes.
 *
 * <p>Open and merged ones are for everybody who may know of the solution; declined and withdrawn
 * ones only for the refiner and those who made the solution.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RefinementReading {
  private static final int MOST_ON_A_PAGE = 100;

  @Inject private RefinementQueries queries;
  @Inject private VisibleSolutions visible;

  /**
   * Returns the refinement.
   *
   * @throws UnknownRefinement when the viewer may not know of it
   */
  public RefinementView view(RefinementId id, Viewer viewer) {
    return queries.view(id, viewer).orElseThrow(UnknownRefinement::new);
  }

  /**
   * Returns the texts of the refinement.
   *
   * @throws UnknownRefinement when the viewer may not know of it
   */
  public RefinementTexts texts(RefinementId id, Viewer viewer) {
    return queries.texts(id, viewer).orElseThrow(UnknownRefinement::new);
  }

  /** Returns one page of the refinements of a solution, newest first. */
  public Page<RefinementView> of(SolutionId solution, Viewer viewer, Window window) {
    visible.require(solution, viewer);
    return queries.newest(solution, viewer, window);
  }

  /**
   * Returns the refinements of the solutions of a problem that the viewer has read, by solution,
   * newest first, at most 100.
   */
  public Map<SolutionId, List<RefinementView>> ofProblem(ProblemView problem, Viewer viewer) {
    return queries.ofProblem(problem.id(), viewer, MOST_ON_A_PAGE).stream()
        .collect(Collectors.groupingBy(RefinementView::solution));
  }
}
