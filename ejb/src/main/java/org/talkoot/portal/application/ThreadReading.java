package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.portal.persistence.Glances;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.Commenting;
import org.talkoot.solution.application.RefinementReading;
import org.talkoot.solution.application.SolutionReading;

/**
 * Reads a problem from its question to what changed.
 *
 * <p>What is in the open reads the same for everybody who has no part in it. It is read once for
 * all and kept as long as a glance finds that nothing has changed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ThreadReading {
  private static final Window QUESTIONS = new Window(100, Optional.empty());

  @Inject private Glances glances;
  @Inject private KeptThreads kept;
  @Inject private ProblemReading problems;
  @Inject private SolutionReading solutions;
  @Inject private ReviewReading reviews;
  @Inject private Commenting commenting;
  @Inject private RefinementReading refinements;
  @Inject private DecisionReading decisions;
  @Inject private OutcomeReading outcomes;
  @Inject private ProfileReading profiles;
  @Inject private Clock clock;

  /**
   * Returns the problem with all that happened in it, and where the log stood before.
   *
   * @throws UnknownProblem when the viewer may not know of it
   */
  public SeenThread of(ProblemId id, Viewer viewer) {
    Glance glance = glances.at(id, viewer, clock.instant()).orElseThrow(UnknownProblem::new);
    return new SeenThread(new LivePosition(glance.position()), thread(id, viewer, glance));
  }

  private ProblemThread thread(ProblemId id, Viewer viewer, Glance glance) {
    if (!glance.isAsForVisitors()) {
      return read(id, viewer);
    }
    ProblemThread common =
        kept.get(id, glance.stamp(), () -> read(id, Viewer.anonymous())).votedBy(glance);
    return glance.seesMore() ? withPrivate(common, viewer) : common;
  }

  /** Beside a public problem stands what is known from private networks. */
  private ProblemThread withPrivate(ProblemThread common, Viewer viewer) {
    ProblemView problem = common.problem();
    return common.beside(
        problems.similarTo(problem.id(), problem.brief().question(), viewer),
        profiles.followThrough(problem.requester().id(), viewer));
  }

  private ProblemThread read(ProblemId id, Viewer viewer) {
    ProblemView problem = problems.view(id, viewer);
    return new ProblemThread(
        problem,
        decisions.find(id, viewer).orElse(null),
        solutions.ranked(problem, viewer),
        reviews.ofProblem(id, viewer),
        comments(problem, viewer),
        refinements.ofProblem(problem, viewer),
        commenting.onBrief(problem, viewer, QUESTIONS).items(),
        outcomes.of(problem, viewer),
        profiles.thanksFor(id, viewer),
        problems.similarTo(id, problem.brief().question(), viewer),
        profiles.followThrough(problem.requester().id(), viewer));
  }

  private Map<SolutionId, List<CommentView>> comments(ProblemView problem, Viewer viewer) {
    return commenting.onSolutionsOf(problem, viewer).stream()
        .filter(comment -> comment.solution() != null)
        .collect(Collectors.groupingBy(comment -> Objects.requireNonNull(comment.solution())));
  }
}
