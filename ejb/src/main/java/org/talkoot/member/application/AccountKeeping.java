package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Handle;
import org.talkoot.member.Member;
import org.talkoot.member.MemberErased;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.persistence.AccessTokenStore;
import org.talkoot.member.persistence.PasswordResetStore;
import org.talkoot.member.persistence.SessionStore;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;

/** Changes accounts in a transaction: hashes, sessions, closing and opening. */
@Stateless
public class AccountKeeping {
  @Inject private MemberRepository members;
  @Inject private Operators operators;
  @Inject private AccessTokenStore tokens;
  @Inject private PasswordResetStore resets;
  @Inject private SessionStore sessions;
  @Inject private Event<TokensRevoked> revoked;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Signs the member out everywhere; returns the epoch that new sessions begin under. */
  public int endSessions(MemberId id) {
    Member member = members.get(id);
    member.endSessions();
    sessions.removeOf(id);
    audit.note(AuditKind.SESSIONS_ENDED, id);
    return member.sessionEpoch();
  }

  /** Signs out whoever is in, by whatever means: sessions and access tokens end. */
  public void lockOut(MemberId id) {
    endSessions(id);
    revokeTokens(id);
  }

  /** Closes an account: its sessions and access tokens end. */
  public void disable(MemberId id, MemberId by) {
    operators.require(by);
    Member member = members.get(id);
    member.disable(clock.instant());
    sessions.removeOf(id);
    revokeTokens(id);
    audit.note(AuditKind.MEMBER_DISABLED, id, by);
  }

  /** Opens a closed account again. */
  public void enable(MemberId id, MemberId by) {
    operators.require(by);
    members.get(id).enable();
    audit.note(AuditKind.MEMBER_ENABLED, id, by);
  }

  /** Keeps the same password under a stronger hash. */
  public void strengthenHash(MemberId id, String hash) {
    members.get(id).strengthenHash(hash);
  }

  /** Keeps a new password; returns the epoch that the caller's session goes on under. */
  public int changePassword(MemberId id, String hash) {
    Member member = members.get(id);
    member.changePassword(hash);
    sessions.removeOf(id);
    resets.removeOf(id);
    audit.note(AuditKind.PASSWORD_CHANGED, id);
    return member.sessionEpoch();
  }

  /** Keeps a new password for whoever has the link; sessions and access tokens end. */
  public void resetPassword(String digest, String hash) {
    MemberId id = resets.take(digest, clock.instant());
    members.get(id).changePassword(hash);
    sessions.removeOf(id);
    resets.removeOf(id);
    revokeTokens(id);
    audit.note(AuditKind.PASSWORD_RESET, id);
  }

  /** Moves an account to another address; returns the one it had. */
  public EmailAddress moveTo(MemberId id, EmailAddress anew) {
    members.queueNewcomers();
    if (members.findByEmail(anew).isPresent()) {
      throw InvalidInput.of("email", "email.taken");
    }
    Member member = members.get(id);
    EmailAddress old = member.email().orElseThrow(UnknownMember::new);
    member.moveTo(anew);
    resets.removeOf(id);
    audit.note(AuditKind.EMAIL_CHANGED, id);
    return old;
  }

  /**
   * Forgets who an account was: name, address, password, tokens; sessions end.
   *
   * @param by who does it, the member in most cases
   * @return the handle that is left
   */
  public Handle erase(MemberId id, MemberId by) {
    Instant now = clock.instant();
    Handle former = Handle.former();
    members.get(id).erase(former, now);
    sessions.removeOf(id);
    resets.removeOf(id);
    revokeTokens(id);
    events.append(new MemberErased(id, now));
    audit.note(AuditKind.ERASED, id, by);
    return former;
  }

  private void revokeTokens(MemberId id) {
    tokens.removeOf(id);
    revoked.fire(new TokensRevoked(id));
  }
}
