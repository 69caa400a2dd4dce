package org.talkoot.member.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.talkoot.member.persistence.AccessTokenStore;
import org.talkoot.member.persistence.AttemptStore;
import org.talkoot.member.persistence.AuditStore;
import org.talkoot.member.persistence.EmailChangeStore;
import org.talkoot.member.persistence.PasswordResetStore;
import org.talkoot.member.persistence.SessionStore;
import org.talkoot.member.persistence.SignUpRequestStore;

/** Removes hourly what has served its time: attempts, links, tokens, old lines of the audit log. */
@Singleton
public class Forgetting {
  private static final Duration LONGEST_WINDOW = Duration.ofHours(1);
  private static final Duration LONGEST_SILENCE = Duration.ofHours(2);
  private static final int AUDIT_MONTHS = 12;

  @Inject private AttemptStore attempts;
  @Inject private PasswordResetStore resets;
  @Inject private SignUpRequestStore signUps;
  @Inject private EmailChangeStore moves;
  @Inject private SessionStore sessions;
  @Inject private AccessTokenStore tokens;
  @Inject private AuditStore lines;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    Instant now = clock.instant();
    attempts.removeBefore(now.minus(LONGEST_WINDOW));
    resets.removeBefore(now);
    signUps.removeBefore(now);
    moves.removeBefore(now);
    sessions.removeBefore(now.minus(LONGEST_SILENCE));
    tokens.removeBefore(now);
    lines.removeBefore(
        now.atZone(ZoneOffset.UTC).minusMonths(AUDIT_MONTHS).minusDays(1).toInstant());
  }
}
