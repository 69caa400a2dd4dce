package org.talkoot.problem.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.Viewer;
import org.talkoot.problem.NotTheRequester;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.WithdrawProblem;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Ending the time for answers early, taking a problem back, deleting a draft. */
@Named("steer")
@ViewScoped
public class SteerPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ProblemPosting posting;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private ProblemId id = ProblemId.of(0L);
  private String reason = "";
  private transient @Nullable ProblemView view;

  @PostConstruct
  void open() {
    id = ProblemId.parse(path == null ? "" : path).orElseThrow(UnknownProblem::new);
    if (!getProblem().mine() && !getProblem().managed()) {
      throw new NotTheRequester();
    }
  }

  /** Ends the time for answers. */
  public void closeEarly() {
    posting.closeEarly(id, me.id());
    Site.redirect("/problem/" + id, "problem.closedEarly");
  }

  /** Takes the problem back, with the reason. */
  public void withdraw() {
    posting.withdraw(new WithdrawProblem(me.id(), id, reason));
    Site.redirect("/problem/" + id, "problem.withdrawn");
  }

  /** Deletes the draft. */
  public void delete() {
    posting.delete(id, me.id(), ExpectedVersion.any());
    Site.redirect("/", "problem.deleted");
  }

  /** Returns the problem as it stands. */
  public ProblemView getProblem() {
    ProblemView found = view;
    if (found == null) {
      found = problems.view(id, Viewer.of(me.id()));
      view = found;
    }
    return found;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String text) {
    reason = text;
  }
}
