package org.talkoot.solution.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.Viewer;
import org.talkoot.problem.AiUse;
import org.talkoot.problem.NoSolutionsAwaited;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.solution.application.SolutionDrafting;
import org.talkoot.solution.application.SolutionSubmission;
import org.talkoot.solution.application.SubmitSolution;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Answering a problem: the text saves itself while somebody writes. */
@Named("answer")
@ViewScoped
public class AnswerPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SolutionSubmission submission;
  @Inject private SolutionDrafting drafting;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private ProblemId problem = ProblemId.of(0L);
  private SolutionForm form = SolutionForm.empty("en");
  private @Nullable Instant savedAt;
  private transient @Nullable ProblemView view;

  @PostConstruct
  void open() {
    problem = ProblemId.parse(path == null ? "" : path).orElseThrow(UnknownProblem::new);
    if (!getProblem().isUndecided()) {
      throw new NoSolutionsAwaited();
    }
    form = SolutionForm.empty(getProblem().brief().language());
    drafting.read(problem, me.id()).ifPresent(form::take);
  }

  /** Saves what is written so far. */
  public void save() {
    savedAt = drafting.save(problem, me.id(), form.drafted(0));
  }

  /** Sends the solution in. */
  public void send() {
    submission.submit(new SubmitSolution(me.id(), problem, form.wording(), form.handles()));
    Site.redirect("/problem/" + problem, "solution.sent");
  }

  /** Returns the problem that is answered. */
  public ProblemView getProblem() {
    ProblemView found = view;
    if (found == null) {
      found = problems.view(problem, Viewer.of(me.id()));
      view = found;
    }
    return found;
  }

  /** Tells whether help by a machine is allowed when it is disclosed. */
  public boolean isAiAllowed() {
    return getProblem().brief().aiUse() == AiUse.WITH_DISCLOSURE;
  }

  public SolutionForm getForm() {
    return form;
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }
}
