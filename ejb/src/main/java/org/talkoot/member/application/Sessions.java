package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.Device;
import org.talkoot.member.MemberId;
import org.talkoot.member.SessionId;
import org.talkoot.member.UnknownSession;
import org.talkoot.member.persistence.SessionStore;

/**
 * Where a member is signed in.
 *
 * <p>A session is known by the digest of its key. When it was last used is noted every few minutes,
 * not at each request.
 */
@Stateless
public class Sessions {
  private static final Duration LIFE = Duration.ofMinutes(65);
  private static final Duration GRAIN = Duration.ofMinutes(5);

  @Inject private SessionStore sessions;
  @Inject private Callers callers;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Notes that a session has begun. */
  public void begin(String digest, MemberId member, String userAgent) {
    sessions.add(
        digest,
        SessionId.next(),
        member,
        Device.of(userAgent),
        callers.truncatedAddress().orElse(null),
        clock.instant());
  }

  /** Looks for a session of the member that goes on. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<OpenSession> find(String digest, MemberId member) {
    return sessions.find(digest, member);
  }

  /** Notes that the session is used, if it was not noted lately; returns whose it is. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Identity use(String digest, OpenSession session) {
    Instant now = clock.instant();
    if (session.seenAt().isBefore(now.minus(GRAIN))) {
      sessions.see(digest, now);
    }
    return session.member();
  }

  /** Returns the member's sessions, the last used first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SessionView> of(MemberId member) {
    return sessions.of(member, clock.instant().minus(LIFE));
  }

  /** Ends one session of the member. */
  public void end(SessionId id, MemberId member) {
    if (!sessions.remove(id, member)) {
      throw new UnknownSession();
    }
    audit.note(AuditKind.SESSION_ENDED, member);
  }

  /** Forgets a session whose member signed out. */
  public void forget(String digest) {
    sessions.remove(digest);
  }
}
