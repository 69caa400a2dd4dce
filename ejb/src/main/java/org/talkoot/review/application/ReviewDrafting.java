package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.review.persistence.ReviewDrafts;
import org.talkoot.shared.Checks;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.VisibleSolutions;

/** Saving a half-written review while somebody writes, so that nothing typed is lost. */
@Stateless
public class ReviewDrafting {
  private static final int LONGEST = 120_000;

  @Inject private VisibleSolutions visible;
  @Inject private ReviewDrafts drafts;
  @Inject private Clock clock;

  /** Saves what the member has written so far and returns when. */
  public Instant save(SolutionId solution, MemberId member, ReviewDraft draft) {
    String content = Json.write(draft);
    new Checks().text("best", content, 0, LONGEST).throwIfBroken();
    visible.require(solution, Viewer.of(member));
    Instant now = clock.instant();
    drafts.save(solution, member, content, now);
    return now;
  }

  /** Returns what the member has written so far. */
  public Optional<ReviewDraft> read(SolutionId solution, MemberId member) {
    return drafts.find(solution, member);
  }
}
