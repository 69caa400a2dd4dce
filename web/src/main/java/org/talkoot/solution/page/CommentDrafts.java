package org.talkoot.solution.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.BegunComments;
import org.talkoot.solution.application.CommentDrafting;
import org.talkoot.web.security.CurrentMember;

/** What the reader has begun to ask or to say on a problem's page; one problem a page. */
@Named("commentDrafts")
@RequestScoped
public class CommentDrafts {
  @Inject private CommentDrafting drafting;
  @Inject private CurrentMember me;

  private @Nullable BegunComments begun;

  /** Returns the question about the brief, null when none is begun. */
  public @Nullable String question(ProblemId problem) {
    return begun(problem).question();
  }

  /** Returns the comment on a solution of the problem, null when none is begun. */
  public @Nullable String comment(ProblemId problem, SolutionId solution) {
    return begun(problem).on(solution);
  }

  private BegunComments begun(ProblemId problem) {
    if (begun == null) {
      begun =
          me.member()
              .map(member -> drafting.begun(problem, member))
              .orElseGet(() -> new BegunComments(problem, Map.of()));
    }
    return begun;
  }
}
