package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talkoot.draft.application.Drafts;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.problem.persistence.ProblemTallies;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.CommentWritten;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownComment;
import org.talkoot.solution.persistence.Comments;

/** Asking and remarking, on briefs and on solutions. */
@Stateless
public class Commenting {
  private static final int LONGEST = 5_000;
  private static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");

  @Inject private VisibleProblems visibleProblems;
  @Inject private VisibleSolutions visibleSolutions;
  @Inject private Comments comments;
  @Inject private Drafts drafts;
  @Inject private ProblemTallies tallies;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Writes a comment on a brief or a solution that stands. */
  public CommentId write(WriteComment command) {
    Optional<Solution> solution =
        command.solution().map(id -> visibleSolutions.get(id, command.by()));
    ProblemId on =
        solution.map(Solution::problem).or(command::problem).orElseThrow(UnknownProblem::new);
    Problem problem = visibleProblems.get(on, command.by());
    memberships.require(problem.network(), command.by(), Privilege.COMMENT);
    problem.requireTakesComments();
    solution.ifPresent(Solution::requireStanding);
    new Checks()
        .text("text", command.text(), 1, LONGEST)
        .require(LANGUAGES.contains(command.language()), "language", "language.unknown")
        .throwIfBroken();
    return write(command, problem, solution);
  }

  private CommentId write(WriteComment command, Problem problem, Optional<Solution> solution) {
    Instant now = clock.instant();
    CommentId id =
        comments.add(
            CommentId.under(problem.anonymity(), now),
            command,
            problem.network(),
            problem.id(),
            solution.map(Solution::id).orElse(null),
            now);
    events.append(
        new CommentWritten(
            problem.facts(),
            solution.map(s -> s.id().value()).orElse(0L),
            id.value(),
            command.by().value(),
            now));
    drafts.sent(
        command.by(),
        solution
            .map(s -> CommentDrafting.key(s.id()))
            .orElseGet(() -> CommentDrafting.key(problem.id())));
    solution.map(Solution::id).ifPresent(comments::count);
    tallies.comment(problem.id(), now);
    return id;
  }

  /**
   * Returns one comment.
   *
   * @throws UnknownComment when the viewer may not know of it
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CommentView view(CommentId id, Viewer viewer) {
    CommentView comment = comments.find(id, viewer).orElseThrow(UnknownComment::new);
    visibleProblems.require(comment.problem(), viewer);
    return comment;
  }

  /** Returns one page of the comments on a brief, newest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<CommentView> onBrief(ProblemId problem, Viewer viewer, Window window) {
    visibleProblems.require(problem, viewer);
    return comments.onBrief(problem, viewer, window);
  }

  /** The same of a problem that the viewer has read. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<CommentView> onBrief(ProblemView problem, Viewer viewer, Window window) {
    return comments.onBrief(problem.id(), viewer, window);
  }

  /** Returns one page of the comments on a solution, newest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<CommentView> onSolution(SolutionId solution, Viewer viewer, Window window) {
    visibleSolutions.require(solution, viewer);
    return comments.onSolution(solution, viewer, window);
  }

  /**
   * Returns the comments on all solutions of a problem that the viewer has read, oldest first, at
   * most 200.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<CommentView> onSolutionsOf(ProblemView problem, Viewer viewer) {
    return comments.onSolutionsOf(problem.id(), viewer);
  }
}
