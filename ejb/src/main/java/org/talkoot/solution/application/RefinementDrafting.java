package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.persistence.RefinementDrafts;

/** Saving a half-written refinement while somebody writes, so that nothing typed is lost. */
@Stateless
public class RefinementDrafting {
  private static final int LONGEST_TEXT = 40_000;
  private static final int LONGEST_NOTE = 4_000;

  @Inject private VisibleSolutions visible;
  @Inject private RefinementDrafts drafts;
  @Inject private Clock clock;

  /** Saves what the member has written so far and returns when. */
  public Instant save(RefinementDraft draft) {
    new Checks()
        .text("text", draft.text(), 0, LONGEST_TEXT)
        .text("note", draft.note(), 0, LONGEST_NOTE)
        .throwIfBroken();
    visible.require(draft.solution(), Viewer.of(draft.member()));
    Instant now = clock.instant();
    drafts.save(draft, now);
    return now;
  }

  /** Returns what the member has written so far. */
  public Optional<RefinementDraft> read(SolutionId solution, MemberId member) {
    return drafts.find(solution, member);
  }
}
