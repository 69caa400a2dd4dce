package org.talkoot.solution.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.Viewer;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.solution.NotTheAuthor;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.application.ObjectionReason;
import org.talkoot.solution.application.ReviseSolution;
import org.talkoot.solution.application.SolutionDraft;
import org.talkoot.solution.application.SolutionDrafting;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionSubmission;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What an author, or somebody invited to share, does with a solution that was sent in. */
@Named("revise")
@ViewScoped
public class RevisePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SolutionSubmission submission;
  @Inject private SolutionDrafting drafting;
  @Inject private SolutionReading solutions;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private SolutionId id = SolutionId.of(0L);
  private long version;
  private SolutionForm form = SolutionForm.empty("en");
  private @Nullable Instant savedAt;
  private transient @Nullable SolutionView view;

  @PostConstruct
  void open() {
    id = SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
    SolutionView solution = getSolution();
    if (!solution.mine() && solution.myConsent() == null) {
      throw new NotTheAuthor();
    }
    version = solution.version();
    form = SolutionForm.of(solution);
    drafting.read(id, me.id()).ifPresent(this::take);
  }

  /** Goes on upon the version that the draft was begun upon, so that nothing is overwritten. */
  private void take(SolutionDraft draft) {
    version = draft.version();
    form.take(draft);
  }

  /** Saves what is written so far. */
  public void keep() {
    savedAt = drafting.save(id, me.id(), form.drafted(version));
  }

  /** Words the solution anew. */
  public void save() {
    submission.revise(
        new ReviseSolution(me.id(), id, ExpectedVersion.of(version), form.wording(), invited()));
    back("solution.revised");
  }

  private Optional<List<String>> invited() {
    return getSolution().mine() ? Optional.of(form.handles()) : Optional.empty();
  }

  /** Takes the solution back. */
  public void withdraw() {
    submission.withdraw(id, me.id(), ExpectedVersion.of(version));
    back("solution.withdrawn");
  }

  /** Consents to share in the solution. */
  public void consent() {
    submission.answerInvitation(id, me.id(), true);
    back("solution.shared");
  }

  /** Declines to share in the solution. */
  public void decline() {
    submission.answerInvitation(id, me.id(), false);
    back("solution.declined");
  }

  private void back(String done) {
    Site.redirect("/problem/" + getSolution().problem(), done);
  }

  /** Returns the solution as it stands. */
  public SolutionView getSolution() {
    SolutionView found = view;
    if (found == null) {
      found = solutions.view(id, Viewer.of(me.id()));
      view = found;
    }
    return found;
  }

  /** Returns why members object, without names. */
  public List<ObjectionReason> getObjections() {
    return solutions.objections(id, Viewer.of(me.id()));
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }

  public SolutionForm getForm() {
    return form;
  }
}
