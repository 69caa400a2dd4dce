package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.WordDiff;
import org.talkoot.solution.persistence.SolutionQueries;

/** What anybody can read about solutions; what the viewer may not know of does not exist. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SolutionReading {
  private static final int MOST_ON_A_PAGE = 100;

  @Inject private SolutionQueries queries;
  @Inject private VisibleSolutions visible;
  @Inject private VisibleProblems visibleProblems;

  /**
   * Returns the solution as the viewer may see it.
   *
   * @throws UnknownSolution when the viewer may not know of it
   */
  public SolutionView view(SolutionId id, Viewer viewer) {
    return queries.view(id, viewer).orElseThrow(UnknownSolution::new);
  }

  /** Returns one page of a problem's solutions that stand, newest first. */
  public Page<SolutionView> list(ProblemId problem, Viewer viewer, Window window) {
    visibleProblems.require(problem, viewer);
    return queries.newest(problem, viewer, window);
  }

  /** Returns a problem's standing solutions as its page shows them: the best judged first. */
  public List<SolutionView> ranked(ProblemId problem, Viewer viewer) {
    visibleProblems.require(problem, viewer);
    return queries.ranked(problem, viewer, MOST_ON_A_PAGE);
  }

  /** The same of a problem that the viewer has read. */
  public List<SolutionView> ranked(ProblemView problem, Viewer viewer) {
    return queries.ranked(problem.id(), viewer, MOST_ON_A_PAGE);
  }

  /** Returns one page of a solution's wordings, newest first; of a withdrawn one its author's. */
  public Page<RevisionView> revisions(SolutionId id, Viewer viewer, Window window) {
    requireWordings(id, viewer);
    return queries.revisions(id, viewer, window);
  }

  /**
   * Returns what changed from one wording to another.
   *
   * @throws UnknownSolution when there is no such wording that the viewer may read
   */
  public RevisionDiff difference(SolutionId id, int from, int to, Viewer viewer) {
    requireWordings(id, viewer);
    Map<Integer, String> texts = queries.wordings(id, List.of(from, to));
    if (!texts.containsKey(from) || !texts.containsKey(to)) {
      throw new UnknownSolution();
    }
    return new RevisionDiff(
        from,
        to,
        WordDiff.between(
            Objects.requireNonNull(texts.get(from)), Objects.requireNonNull(texts.get(to))));
  }

  /**
   * Returns what the solution said at a revision.
   *
   * @throws UnknownSolution when there is no such wording that the viewer may read
   */
  public String wordingAt(SolutionId id, int revision, Viewer viewer) {
    requireWordings(id, viewer);
    return Optional.ofNullable(queries.wordings(id, List.of(revision)).get(revision))
        .orElseThrow(UnknownSolution::new);
  }

  private void requireWordings(SolutionId id, Viewer viewer) {
    SolutionView solution = view(id, viewer);
    if (solution.isWithdrawn() && !solution.mine()) {
      throw new UnknownSolution();
    }
  }

  /** Returns why members object, without names; empty to everybody but the author. */
  public List<ObjectionReason> objections(SolutionId id, Viewer viewer) {
    visible.require(id, viewer);
    return queries.reasons(id, viewer);
  }
}
