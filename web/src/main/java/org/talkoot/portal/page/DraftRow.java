package org.talkoot.portal.page;

import org.jspecify.annotations.Nullable;
import org.talkoot.portal.application.Unsent;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Ids;

/** A draft in the list, with the way to the form that it fills. */
public record DraftRow(Unsent draft) {

  /** Returns the code of its kind. */
  public String kind() {
    return draft.key().kind().code();
  }

  /** Returns the path of its form, null when it cannot be sent any more. */
  public @Nullable String path() {
    ProblemId problem = draft.problem();
    if (problem == null || !draft.sendable()) {
      return null;
    }
    String subject = Ids.text(draft.key().subject());
    return switch (draft.key().kind()) {
      case BRIEF -> "/new-problem/" + subject;
      case SOLUTION -> "/answer/" + subject;
      case REVISION -> "/revise/" + subject;
      case REFINEMENT -> "/refine/" + subject;
      case REVIEW -> "/review/" + subject;
      case OUTCOME -> "/outcome/" + subject;
      case QUESTION -> "/problem/" + problem + "#ask-h";
      case COMMENT -> "/problem/" + problem + "#s-" + subject;
    };
  }

  /** Tells whether it is a brief that managers comment on just now; it is taken back first. */
  public boolean isCoached() {
    return kind().equals("brief") && !draft.sendable();
  }
}
