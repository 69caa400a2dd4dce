package org.talkoot.outcome.application;

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
import org.talkoot.shared.Json;

/** Saving a half-written outcome report while somebody writes, so that nothing typed is lost. */
@Stateless
public class OutcomeDrafting {
  private static final int LONGEST = 60_000;

  @Inject private VisibleProblems visible;
  @Inject private Drafts drafts;

  /** Saves what the member has written so far and returns when. */
  public Instant save(ProblemId problem, MemberId member, OutcomeDraft draft) {
    new Checks().text("text", Json.write(draft), 0, LONGEST).throwIfBroken();
    visible.require(problem, Viewer.of(member));
    return drafts.save(member, key(problem), problem.value(), draft);
  }

  /** Returns what the member has written so far. */
  public Optional<OutcomeDraft> read(ProblemId problem, MemberId member) {
    return drafts.read(member, key(problem), new TypeReference<>() {});
  }

  static DraftKey key(ProblemId problem) {
    return new DraftKey(DraftKind.OUTCOME, problem.value());
  }
}
