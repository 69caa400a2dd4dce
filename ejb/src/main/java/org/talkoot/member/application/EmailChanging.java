package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.MemberId;
import org.talkoot.member.Secret;
import org.talkoot.member.persistence.EmailChangeStore;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.shared.InvalidInput;

/**
 * Moves members to another address.
 *
 * <p>Where mail can be sent, a link in a letter to the new address confirms it, and the answer is
 * the same whether or not somebody has it; without mail it counts at once. The old address gets a
 * letter with a link that takes the change back and signs everybody out, so that whoever was robbed
 * of the account has fourteen days.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmailChanging {
  private static final Duration LINK_LIVES = Duration.ofDays(2);

  @Inject private OwnPassword own;
  @Inject private Throttle throttle;
  @Inject private MemberQueries members;
  @Inject private EmailChangeStore changes;
  @Inject private EmailMoving moving;
  @Inject private Letters letters;
  @Inject private Clock clock;

  /**
   * Asks for another address.
   *
   * @return true when it counts already, false when a letter must be answered first
   */
  public boolean ask(MemberId id, String password, String wanted) {
    if (!EmailAddress.isValid(wanted)) {
      throw InvalidInput.of("email", "email.invalid");
    }
    EmailAddress email = EmailAddress.of(wanted);
    Identity member = own.confirm(id, password);
    if (member.email().filter(email.value()::equals).isPresent()) {
      throw InvalidInput.of("email", "email.same");
    }
    throttle.admitLetter(email);
    if (letters.canBeSent()) {
      askToConfirm(member, email);
      return false;
    }
    moving.move(id, email);
    return true;
  }

  /** Moves whoever followed the link in the letter to the new address. */
  public void confirm(String link) {
    moving.confirm(new Secret(link).digest());
  }

  /** Takes the change back for whoever followed the link in the letter to the old address. */
  public void undo(String link) {
    moving.undo(new Secret(link).digest());
  }

  private void askToConfirm(Identity member, EmailAddress email) {
    if (members.credentialsOf(email.value()).isPresent()) {
      letters.youHaveAnAccount(email, member.language());
      return;
    }
    Secret link = Secret.draw("");
    changes.replace(
        EmailChangeStore.Kind.CONFIRM,
        link.digest(),
        member.id(),
        email,
        clock.instant().plus(LINK_LIVES));
    letters.confirmNewAddress(email, member.language(), link);
  }
}
