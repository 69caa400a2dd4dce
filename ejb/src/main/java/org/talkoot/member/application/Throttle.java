package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.Attempts;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Secret;
import org.talkoot.member.TooManyAttempts;
import org.talkoot.member.persistence.AttemptStore;

/**
 * Counts guesses, sign-ups and letters before they are let through, in a short transaction of its
 * own, one at a time for each account and address.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {
  @Inject private AttemptStore attempts;
  @Inject private MemberSettings settings;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Lets one guess at an account through; returns what {@link #forget} takes back. */
  public List<Long> admitGuess(String email) {
    List<Counted> counted = new ArrayList<>();
    counted.add(new Counted("account:" + email, settings.guessesPerAccount()));
    callers
        .address()
        .ifPresent(a -> counted.add(counting("guess:", a, settings.guessesPerAddress())));
    return admit(counted);
  }

  /** Lets one sign-up through. */
  public void admitSignUp() {
    callers
        .address()
        .ifPresent(a -> admit(List.of(counting("signUp:", a, settings.signUpsPerAddress()))));
  }

  /** Lets one piece of feedback through. */
  public void admitFeedback() {
    callers
        .address()
        .ifPresent(a -> admit(List.of(counting("feedback:", a, settings.feedbackPerAddress()))));
  }

  /** Lets one request for a letter through. */
  public void admitLetter(EmailAddress to) {
    List<Counted> counted = new ArrayList<>();
    counted.add(new Counted("letter:" + to.value(), settings.lettersPerAccount()));
    callers
        .address()
        .ifPresent(a -> counted.add(counting("letters:", a, settings.lettersPerAddress())));
    admit(counted);
  }

  /** Takes back an attempt that turned out to be right. */
  public void forget(List<Long> admitted) {
    attempts.remove(admitted);
  }

  private List<Long> admit(List<Counted> counted) {
    Instant now = clock.instant();
    Optional<Duration> wait = Optional.empty();
    for (Counted one : counted) {
      attempts.lock(one.bucket());
      List<Instant> earlier =
          attempts.since(one.bucket(), now.minus(one.limit().window()), one.limit().most());
      wait = longer(wait, one.limit().waitFor(earlier, now));
    }
    if (wait.isPresent()) {
      throw new TooManyAttempts(wait.get());
    }
    return counted.stream().map(one -> attempts.add(one.bucket(), now)).toList();
  }

  private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
    return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) > 0)
        ? one
        : other;
  }

  private static Counted counting(String what, String address, Attempts limit) {
    return new Counted(what + address, limit);
  }

  /** A bucket is known by its digest, so that the table tells neither accounts nor addresses. */
  private record Counted(String bucket, Attempts limit) {
    Counted {
      bucket = new Secret(bucket).digest();
    }
  }
}
