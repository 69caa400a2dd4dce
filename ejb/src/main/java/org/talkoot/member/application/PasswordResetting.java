package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.LinkExpired;
import org.talkoot.member.MemberId;
import org.talkoot.member.Secret;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.member.persistence.PasswordResetStore;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;

/**
 * Sets a forgotten password anew by a link in a letter, which works once and for an hour.
 *
 * <p>Asking gets the same answer, in the same time, whether or not anybody has the address: the
 * letter is written and sent aside.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordResetting {
  private static final Duration LINK_LIVES = Duration.ofHours(1);

  @Inject private Throttle throttle;
  @Inject private MemberQueries members;
  @Inject private PasswordResetStore resets;
  @Inject private Letters letters;
  @Inject private CommonPasswords common;
  @Inject private Passwords passwords;
  @Inject private AccountKeeping accounts;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Tells whether links can be sent at all. */
  public boolean isOffered() {
    return letters.isTaken();
  }

  /** Sends a link to the address, if a member has it. */
  public void ask(String email) {
    if (!EmailAddress.isValid(email)) {
      throw InvalidInput.of("email", "email.invalid");
    }
    EmailAddress address = EmailAddress.of(email);
    throttle.admitLetter(address);
    members
        .credentialsOf(address.value())
        .filter(account -> !account.disabled())
        .flatMap(account -> members.identityOf(account.id()))
        .ifPresent(member -> sendLink(address, member));
  }

  /** Tells whether a link still works. */
  public boolean isOpen(String link) {
    return resets.isOpen(new Secret(link).digest(), clock.instant());
  }

  /** Sets the password of whoever followed the link. */
  public void reset(String link, String wanted) {
    Checks checks = new Checks();
    common.policy().check(checks, "newPassword", wanted, List.of());
    checks.throwIfBroken();
    if (!isOpen(link)) {
      throw new LinkExpired();
    }
    accounts.resetPassword(new Secret(link).digest(), passwords.hash(wanted));
  }

  private void sendLink(EmailAddress address, Identity member) {
    Secret link = Secret.draw("");
    MemberId id = member.id();
    resets.add(link.digest(), id, clock.instant().plus(LINK_LIVES));
    letters.setPasswordAnew(address, member.language(), link);
    audit.noteAttempt(AuditKind.PASSWORD_RESET_ASKED, Optional.of(id));
  }
}
