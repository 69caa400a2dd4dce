package org.talkoot.outcome.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.outcome.application.ClosingLetter;
import org.talkoot.outcome.application.ClosingLetterReading;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.web.security.CurrentMember;

/** The letter that everybody who took part gets when a problem closes. */
@Named("closingLetter")
@RequestScoped
public class ClosingLetterPage {
  @Inject private ClosingLetterReading letters;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private @Nullable ClosingLetter letter;

  /** Returns the reader's copy. */
  public ClosingLetter getLetter() {
    ClosingLetter found = letter;
    if (found == null) {
      ProblemId problem =
          ProblemId.parse(path == null ? "" : path).orElseThrow(UnknownProblem::new);
      found = letters.letter(problem, me.id());
      letter = found;
    }
    return found;
  }
}
