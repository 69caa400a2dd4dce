package org.talkoot.problem.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.BriefVoting;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Finding a brief well framed on its problem's page, or taking that back. */
@Named("briefDeeds")
@RequestScoped
public class BriefDeeds {
  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  @Inject private BriefVoting voting;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;

  /** Casts the vote, or takes the standing one back. */
  public void vote() {
    ProblemId id = ProblemId.parse(path == null ? "" : path).orElseThrow(UnknownProblem::new);
    if (problems.view(id, me.viewer()).voted()) {
      voting.unvote(id, me.id());
    } else {
      voting.vote(id, me.id());
    }
    Site.redirect("/problem/" + id, "framed");
  }
}
