package org.talkoot.problem.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Boundedness;
import org.talkoot.problem.Brief;
import org.talkoot.problem.Circumstances;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.persistence.ProblemQueries;
import org.talkoot.problem.persistence.SimilarProblems;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** What anybody can read about problems; what the viewer may not know of does not exist. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProblemReading {
  @Inject private ProblemQueries queries;
  @Inject private SimilarProblems like;
  @Inject private ProblemRepository problems;
  @Inject private VisibleProblems visible;
  @Inject private Clock clock;

  /**
   * Returns the problem as the viewer may see it.
   *
   * @throws UnknownProblem when the viewer may not know of it
   */
  public ProblemView view(ProblemId id, Viewer viewer) {
    return queries.view(id, viewer, clock.instant()).orElseThrow(UnknownProblem::new);
  }

  /** Returns one page of the problems that the filter lets through. */
  public Page<ProblemSummary> list(ProblemFilter filter, Viewer viewer, Window window) {
    return queries.list(filter, viewer, window, clock.instant());
  }

  /** Returns the meter of a stored problem; of an opened one as it stood when it opened. */
  public BoundednessView boundedness(ProblemId id, Viewer viewer, Locale locale) {
    visible.require(id, viewer);
    Problem problem = problems.get(id);
    Instant then = problem.openedAt().orElseGet(clock::instant);
    boolean similarExist =
        !like.find(problem.brief().question(), id.value(), viewer, then).isEmpty();
    return BoundednessView.of(problem.boundedness(similarExist, then), locale);
  }

  /**
   * Returns the meter of a brief that nobody has saved yet.
   *
   * @param similarSeen whether the writer has looked at similar problems, or there are none
   */
  public BoundednessView preview(Brief brief, boolean similarSeen, Locale locale) {
    Circumstances now = new Circumstances(clock.instant(), similarSeen);
    return BoundednessView.of(Boundedness.of(brief, now), locale);
  }

  /** Returns up to five published problems that ask for something alike, most alike first. */
  public List<SimilarProblem> similar(String question, MemberId writer) {
    return like.find(question, 0L, Viewer.of(writer), clock.instant());
  }

  /** Returns up to five published problems that are like this one, most alike first. */
  public List<SimilarProblem> similarTo(ProblemId id, String question, Viewer viewer) {
    return like.beside(id, question, viewer, clock.instant());
  }
}
