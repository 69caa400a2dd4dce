package org.talkoot.outcome.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.persistence.OutcomeDrafts;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.Checks;
import org.talkoot.shared.Json;

/** Saving a half-written outcome report while somebody writes, so that nothing typed is lost. */
@Stateless
public class OutcomeDrafting {
  private static final int LONGEST = 60_000;

  @Inject private VisibleProblems visible;
  @Inject private OutcomeDrafts drafts;
  @Inject private Clock clock;

  /** Saves what the member has written so far and returns when. */
  public Instant save(ProblemId problem, MemberId member, OutcomeDraft draft) {
    String content = Json.write(draft);
    new Checks().text("text", content, 0, LONGEST).throwIfBroken();
    visible.require(problem, Viewer.of(member));
    Instant now = clock.instant();
    drafts.save(problem, member, content, now);
    return now;
  }

  /** Returns what the member has written so far. */
  public Optional<OutcomeDraft> read(ProblemId problem, MemberId member) {
    return drafts.find(problem, member);
  }
}
