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
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;

/** Saving a half-written refinement while somebody writes, so that nothing typed is lost. */
@Stateless
public class RefinementDrafting {
  private static final int LONGEST_TEXT = 40_000;
  private static final int LONGEST_NOTE = 4_000;

  @Inject private VisibleSolutions visible;
  @Inject private Drafts drafts;

  /** Saves what the member has written so far and returns when. */
  public Instant save(SolutionId solution, MemberId member, RefinementDraft draft) {
    new Checks()
        .text("text", draft.text(), 0, LONGEST_TEXT)
        .text("note", draft.note(), 0, LONGEST_NOTE)
        .throwIfBroken();
    long problem = visible.get(solution, member).problem().value();
    return drafts.save(member, key(solution), problem, draft);
  }

  /** Returns what the member has written so far. */
  public Optional<RefinementDraft> read(SolutionId solution, MemberId member) {
    return drafts.read(member, key(solution), new TypeReference<>() {});
  }

  static DraftKey key(SolutionId solution) {
    return new DraftKey(DraftKind.REFINEMENT, solution.value());
  }
}
