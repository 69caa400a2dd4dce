package org.talkoot.review.application;

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
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.VisibleSolutions;

/** Saving a half-written review while somebody writes, so that nothing typed is lost. */
@Stateless
public class ReviewDrafting {
  private static final int LONGEST = 120_000;

  @Inject private VisibleSolutions visible;
  @Inject private Drafts drafts;

  /** Saves what the member has written so far and returns when. */
  public Instant save(SolutionId solution, MemberId member, ReviewDraft draft) {
    new Checks().text("best", Json.write(draft), 0, LONGEST).throwIfBroken();
    long problem = visible.get(solution, member).problem().value();
    return drafts.save(member, key(solution), problem, draft);
  }

  /** Returns what the member has written so far. */
  public Optional<ReviewDraft> read(SolutionId solution, MemberId member) {
    return drafts.read(member, key(solution), new TypeReference<>() {});
  }

  static DraftKey key(SolutionId solution) {
    return new DraftKey(DraftKind.REVIEW, solution.value());
  }
}
