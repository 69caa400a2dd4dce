package org.talkoot.solution.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.TextMerge;
import org.talkoot.solution.UnknownRefinement;
import org.talkoot.solution.WordDiff;
import org.talkoot.solution.application.DeclineRefinement;
import org.talkoot.solution.application.MergeRefinement;
import org.talkoot.solution.application.MergeRefinement.Resolved;
import org.talkoot.solution.application.RefinementReading;
import org.talkoot.solution.application.RefinementSettling;
import org.talkoot.solution.application.RefinementTexts;
import org.talkoot.solution.application.RefinementView;
import org.talkoot.solution.application.Refining;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A proposed change: everybody sees what it changes, its author's side merges or declines. */
@Named("refinementPage")
@RequestScoped
public class RefinementPage {
  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private RefinementReading reading;
  @Inject private RefinementSettling settling;
  @Inject private Refining refining;
  @Inject private ProblemReading problems;

  private RefinementView view;
  private ProblemView problem;
  private RefinementTexts texts;
  private TextMerge merge;
  private String text;
  private String reason = "";

  @SuppressWarnings("NullAway.Init") // opened by the container
  public RefinementPage() {}

  @PostConstruct
  void open() {
    RefinementId id =
        RefinementId.parse(path == null ? "" : path).orElseThrow(UnknownRefinement::new);
    view = reading.view(id, me.viewer());
    problem = problems.view(view.problem(), me.viewer());
    texts = reading.texts(id, me.viewer());
    merge = texts.merge();
    text = merge.text();
  }

  /** Merges it by machine. */
  public void takeOver() {
    takeOver(Optional.empty());
  }

  /** Merges the text that the author brought together. */
  public void resolve() {
    takeOver(Optional.of(new Resolved(text, shownRevision())));
  }

  private void takeOver(Optional<Resolved> resolved) {
    settling.merge(new MergeRefinement(me.id(), view.id(), resolved));
    done("refinement.merged");
  }

  /** Declines it with a reason. */
  public void decline() {
    settling.decline(new DeclineRefinement(me.id(), view.id(), reason));
    done("refinement.declined");
  }

  /** Takes it back. */
  public void withdraw() {
    refining.withdraw(view.id(), me.id());
    done("refinement.withdrawn");
  }

  private void done(String what) {
    Site.redirect("/refinement/" + view.id(), what);
  }

  /** The form says which revision its writer saw; the solution may have moved since. */
  private int shownRevision() {
    String sent = request.getParameter("revision");
    return sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
  }

  public RefinementView getView() {
    return view;
  }

  public ProblemView getProblem() {
    return problem;
  }

  /** Returns what merging would bring together. */
  public TextMerge getMerge() {
    return merge;
  }

  /** Returns what the refiner changed. */
  public WordDiff getChange() {
    return texts.change();
  }

  /** Returns what merging would change in the solution as it is now. */
  public WordDiff getEffect() {
    return WordDiff.between(texts.now(), merge.text());
  }

  /** Tells whether the reader may merge it now. */
  public boolean isMergeable() {
    return isDeclinable() && problem.isUndecided();
  }

  /** Tells whether the reader may decline it now. */
  public boolean isDeclinable() {
    return view.isOpen() && view.maker() && !view.mine();
  }

  /** Tells whether the reader may take it back now. */
  public boolean isWithdrawable() {
    return view.isOpen() && view.mine();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
