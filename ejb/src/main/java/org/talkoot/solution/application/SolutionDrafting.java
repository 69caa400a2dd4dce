package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.Checks;
import org.talkoot.solution.persistence.SolutionDrafts;

/** Saving a half-written solution while somebody writes, so that nothing typed is lost. */
@Stateless
public class SolutionDrafting {
  private static final int LONGEST = 40_000;

  @Inject private VisibleProblems visible;
  @Inject private SolutionDrafts drafts;
  @Inject private Clock clock;

  /** Saves what the member has written so far and returns when. */
  public Instant save(ProblemId problem, MemberId member, String text) {
    new Checks().text("text", text, 0, LONGEST).throwIfBroken();
    visible.require(problem, Viewer.of(member));
    Instant now = clock.instant();
    drafts.save(problem, member, text, now);
    return now;
  }

  /** Returns what the member has written so far. */
  public Optional<String> read(ProblemId problem, MemberId member) {
    return drafts.find(problem, member);
  }
}
