package org.talkoot.solution.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.Viewer;
import org.talkoot.problem.NoSolutionsAwaited;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.RefiningOwnSolution;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.WordDiff;
import org.talkoot.solution.application.ProposeRefinement;
import org.talkoot.solution.application.RefinementDraft;
import org.talkoot.solution.application.RefinementDrafting;
import org.talkoot.solution.application.Refining;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Proposing a change to somebody's solution: what it changes is shown while somebody writes. */
@Named("refine")
@ViewScoped
public class RefinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Refining refining;
  @Inject private RefinementDrafting drafting;
  @Inject private SolutionReading solutions;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private SolutionId id = SolutionId.of(0L);
  private int revision;
  private String before = "";
  private String text = "";
  private String note = "";
  private @Nullable Instant savedAt;
  private transient @Nullable SolutionView solution;
  private transient @Nullable ProblemView problem;

  @PostConstruct
  void open() {
    id = SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
    if (getSolution().isMaker()) {
      throw new RefiningOwnSolution();
    }
    if (!getProblem().isUndecided()) {
      throw new NoSolutionsAwaited();
    }
    take(drafting.read(id, me.id()).orElseGet(this::unchanged));
  }

  private RefinementDraft unchanged() {
    return new RefinementDraft(getSolution().revision(), getSolution().text(), "");
  }

  private void take(RefinementDraft draft) {
    revision = draft.revision();
    text = draft.text();
    note = draft.note();
    before = solutions.wordingAt(id, revision, Viewer.of(me.id()));
  }

  /** Saves what is written so far. */
  public void save() {
    savedAt = drafting.save(id, me.id(), new RefinementDraft(revision, text, note));
  }

  /** Proposes the change. */
  public void send() {
    RefinementId sent =
        refining.propose(new ProposeRefinement(me.id(), id, OptionalInt.of(revision), text, note));
    Site.redirect("/refinement/" + sent, "refinement.sent");
  }

  /** Returns what the text changes so far. */
  public WordDiff getChange() {
    return WordDiff.between(before, text.strip());
  }

  /** Tells whether the solution was changed since this was begun. */
  public boolean isMoved() {
    return getSolution().revision() != revision;
  }

  /** Returns the solution as it stands. */
  public SolutionView getSolution() {
    SolutionView found = solution;
    if (found == null) {
      found = solutions.view(id, Viewer.of(me.id()));
      solution = found;
    }
    return found;
  }

  /** Returns the problem that it answers. */
  public ProblemView getProblem() {
    ProblemView found = problem;
    if (found == null) {
      found = problems.view(getSolution().problem(), Viewer.of(me.id()));
      problem = found;
    }
    return found;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }
}
