package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.WrongCredentials;
import org.talkoot.member.persistence.MemberQueries;

/**
 * Lets a member in who knows the password.
 *
 * <p>A guess is counted before the password is looked at. An address that nobody has, a closed
 * account and a wrong password are told apart by neither words nor time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {
  @Inject private Throttle throttle;
  @Inject private MemberQueries members;
  @Inject private Passwords passwords;
  @Inject private AccountKeeping accounts;
  @Inject private AuditLog audit;

  /** Returns who signed in, or throws {@link WrongCredentials}. */
  public Identity signIn(String email, String password) {
    Credentials found = verify(email, password);
    audit.note(AuditKind.SIGNED_IN, found.id());
    return members.identityOf(found.id()).orElseThrow(UnknownMember::new);
  }

  /** Returns whose password it is, without calling it a sign-in. */
  public Credentials verify(String email, String password) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    List<Long> guess = throttle.admitGuess(address);
    Optional<Credentials> account = find(address);
    if (!isRight(account, password)) {
      audit.noteAttempt(AuditKind.SIGN_IN_FAILED, account.map(Credentials::id));
      throw new WrongCredentials();
    }
    throttle.forget(guess);
    Credentials found = account.orElseThrow();
    strengthen(found, password);
    return found;
  }

  private Optional<Credentials> find(String address) {
    return EmailAddress.isValid(address) ? members.credentialsOf(address) : Optional.empty();
  }

  private boolean isRight(Optional<Credentials> account, String password) {
    Optional<String> hash = account.flatMap(Credentials::passwordHash);
    boolean matches =
        hash.isPresent()
            ? passwords.matches(password, hash.get())
            : passwords.matchesNobody(password);
    return matches && account.filter(known -> !known.disabled()).isPresent();
  }

  private void strengthen(Credentials account, String password) {
    if (account.passwordHash().filter(passwords::isOutdated).isPresent()) {
      accounts.strengthenHash(account.id(), passwords.hash(password));
    }
  }
}
