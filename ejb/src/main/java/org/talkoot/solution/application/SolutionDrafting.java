package org.talkoot.solution.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.application.Drafts;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;

/** Saving a half-written solution, or new wording of one, so that nothing typed is lost. */
@Stateless
public class SolutionDrafting {
  private static final int LONGEST_TEXT = 40_000;
  private static final int LONGEST_FIELD = 4_000;

  @Inject private VisibleProblems visible;
  @Inject private VisibleSolutions solutions;
  @Inject private Drafts drafts;

  /** Saves what the member has written so far and returns when. */
  public Instant save(ProblemId problem, MemberId member, SolutionDraft draft) {
    check(draft);
    visible.require(problem, Viewer.of(member));
    return drafts.save(member, key(problem), problem.value(), draft);
  }

  /** Returns what the member has written so far. */
  public Optional<SolutionDraft> read(ProblemId problem, MemberId member) {
    return drafts.read(member, key(problem), new TypeReference<>() {});
  }

  /** Saves how the member words a solution anew so far and returns when. */
  public Instant save(SolutionId solution, MemberId member, SolutionDraft draft) {
    check(draft);
    long problem = solutions.get(solution, member).problem().value();
    return drafts.save(member, key(solution), problem, draft);
  }

  /** Returns how the member words a solution anew so far. */
  public Optional<SolutionDraft> read(SolutionId solution, MemberId member) {
    return drafts.read(member, key(solution), new TypeReference<>() {});
  }

  private static void check(SolutionDraft draft) {
    new Checks()
        .text("text", draft.text(), 0, LONGEST_TEXT)
        .text("coAuthors", draft.coAuthors(), 0, LONGEST_FIELD)
        .text("aiDisclosure", draft.aiDisclosure(), 0, LONGEST_FIELD)
        .throwIfBroken();
  }

  static DraftKey key(ProblemId answered) {
    return new DraftKey(DraftKind.SOLUTION, answered.value());
  }

  static DraftKey key(SolutionId reworded) {
    return new DraftKey(DraftKind.REVISION, reworded.value());
  }
}
