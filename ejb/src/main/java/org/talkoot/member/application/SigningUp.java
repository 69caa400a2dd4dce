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
import org.talkoot.member.Handle;
import org.talkoot.member.Language;
import org.talkoot.member.MemberId;
import org.talkoot.member.Profile;
import org.talkoot.member.Secret;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.member.persistence.SignUpRequestStore;
import org.talkoot.shared.Checks;

/**
 * Lets people join under their own name.
 *
 * <p>Where mail can be sent, a link in a letter confirms the address, and the answer is the same
 * whether or not somebody has joined with it before. Without mail a sign-up counts at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningUp {
  private static final Duration LINK_LIVES = Duration.ofDays(2);

  @Inject private CommonPasswords common;
  @Inject private Throttle throttle;
  @Inject private Passwords passwords;
  @Inject private Admission admission;
  @Inject private MemberQueries members;
  @Inject private SignUpRequestStore requests;
  @Inject private Letters letters;
  @Inject private Clock clock;

  /** Returns the new member, or nothing when a letter was sent that must be answered first. */
  public Optional<MemberId> signUp(SignUp wish) {
    check(wish);
    throttle.admitSignUp();
    Newcomer newcomer =
        new Newcomer(
            wish.id(),
            EmailAddress.of(wish.email()).value(),
            wish.handle(),
            wish.displayName(),
            wish.language(),
            passwords.hash(wish.password()));
    if (letters.canBeSent()) {
      askToConfirm(newcomer);
      return Optional.empty();
    }
    return Optional.of(admission.admit(newcomer));
  }

  /** Takes in whoever followed the link in the letter. */
  public MemberId confirm(String link) {
    return admission.admit(requests.take(new Secret(link).digest(), clock.instant()));
  }

  private void askToConfirm(Newcomer newcomer) {
    EmailAddress email = EmailAddress.of(newcomer.email());
    throttle.admitLetter(email);
    if (members.credentialsOf(email.value()).isPresent()) {
      letters.youHaveAnAccount(email, newcomer.language());
      return;
    }
    Secret link = Secret.draw("");
    requests.add(link.digest(), newcomer, clock.instant().plus(LINK_LIVES));
    letters.confirmYourAddress(email, newcomer.language(), link);
  }

  private void check(SignUp wish) {
    Checks checks = new Checks();
    checks.require(EmailAddress.isValid(wish.email()), "email", "email.invalid");
    Profile.checkName(checks, wish.displayName());
    checks.require(wish.handle().map(Handle::isValid).orElse(true), "handle", "handle.invalid");
    checks.require(Language.parse(wish.language()).isPresent(), "language", "language.unknown");
    common
        .policy()
        .check(checks, "password", wish.password(), List.of(wish.displayName(), wish.email()));
    checks.throwIfBroken();
  }
}
