package org.talkoot.privacy.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AccountKeeping;
import org.talkoot.member.application.Identity;
import org.talkoot.privacy.NameWords;
import org.talkoot.privacy.Traces;
import org.talkoot.privacy.persistence.ErasureRows;
import org.talkoot.privacy.persistence.MentionRows;
import org.talkoot.privacy.persistence.OpenProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.WithdrawProblem;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.shared.application.Texts;

/** Carries an erasure out: all of it in one transaction, or nothing. */
@Stateless
public class Erasure {
  private static final Texts WORDS = new Texts("own-data");

  @Inject private ErasureRows rows;
  @Inject private MentionRows mentions;
  @Inject private ProblemPosting problems;
  @Inject private AccountKeeping accounts;
  @Inject private Clock clock;

  /** Erases the member who asked for it. */
  public void carryOut(Identity member) {
    rows.undecided(member.id()).forEach(problem -> end(problem, member));
    forget(member, member.id());
  }

  /**
   * Erases a member who came with an import, and whose problems nobody here could ever decide: they
   * stay as they are.
   */
  public void carryOut(Identity imported, MemberId by) {
    forget(imported, by);
  }

  private void forget(Identity member, MemberId by) {
    Instant now = clock.instant();
    String former = accounts.erase(member.id(), by).value();
    rows.empty(member.id(), member.email().orElse(null), now);
    rows.forget(
        Traces.of(member.displayName(), member.handle(), member.email().orElse(null)), former);
    NameWords.pattern(member.displayName())
        .ifPresent(pattern -> mentions.note(member.id(), pattern, now));
  }

  /** Nobody is left to decide: others hear it, drafts that nobody saw go. */
  private void end(OpenProblem problem, Identity member) {
    if (problem.untouched()) {
      problems.delete(problem.id(), member.id(), ExpectedVersion.any());
    } else {
      String reason = WORDS.text("withdrawn", Locale.forLanguageTag(problem.language()));
      problems.withdraw(new WithdrawProblem(member.id(), problem.id(), reason));
    }
  }
}
