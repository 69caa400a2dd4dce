package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.MemberId;
import org.talkoot.member.Secret;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.persistence.EmailChangeStore;
import org.talkoot.member.persistence.EmailChangeStore.Kind;
import org.talkoot.member.persistence.MemberQueries;

/** Carries changes of addresses out, each in one transaction. */
@Stateless
public class EmailMoving {
  private static final Duration UNDO_LIVES = Duration.ofDays(14);

  @Inject private AccountKeeping accounts;
  @Inject private EmailChangeStore changes;
  @Inject private MemberQueries members;
  @Inject private Letters letters;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Moves a member and tells the old address how to take it back. */
  public void move(MemberId id, EmailAddress email) {
    EmailAddress old = accounts.moveTo(id, email);
    Secret link = Secret.draw("");
    changes.replace(Kind.UNDO, link.digest(), id, old, clock.instant().plus(UNDO_LIVES));
    letters.addressChanged(old, languageOf(id), link);
  }

  /** Moves whoever has the link. */
  public void confirm(String digest) {
    EmailChangeStore.Wish wish = changes.take(Kind.CONFIRM, digest, clock.instant());
    move(wish.member(), EmailAddress.of(wish.email()));
  }

  /** Gives the account back to the old address; every session and access token ends. */
  public void undo(String digest) {
    EmailChangeStore.Wish wish = changes.take(Kind.UNDO, digest, clock.instant());
    changes.removeOf(wish.member());
    accounts.moveTo(wish.member(), EmailAddress.of(wish.email()));
    accounts.lockOut(wish.member());
    audit.note(AuditKind.EMAIL_TAKEN_BACK, wish.member());
  }

  private String languageOf(MemberId id) {
    return members.identityOf(id).orElseThrow(UnknownMember::new).language();
  }
}
