package org.talkoot.notification.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.notification.LetterId;
import org.talkoot.notification.persistence.LetterRows;
import org.talkoot.notification.persistence.LetterRows.Claimed;
import org.talkoot.notification.persistence.LetterRows.Due;
import org.talkoot.notification.persistence.LetterRows.Fate;
import org.talkoot.notification.persistence.WishRows;

/** Opens letters that are due and keeps what became of them, each step a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterPost {
  private static final int MOST = 200;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final int PATIENCE = 20;

  private LetterRows letters;
  private WishRows wishes;
  private Duration gathering;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public LetterPost() {}

  /**
   * Works on these rows.
   *
   * @param gathering for how long what is told at once waits, so that what follows it closely is in
   *     the same letter ({@code TALKOOT_LETTERS_GATHER})
   */
  @Inject
  public LetterPost(
      LetterRows letters,
      WishRows wishes,
      @ConfigProperty(name = "talkoot.letters.gather", defaultValue = "PT1M") Duration gathering,
      Clock clock) {
    this.letters = letters;
    this.wishes = wishes;
    this.gathering = gathering;
    this.clock = clock;
  }

  /** Opens the letters that are due. */
  public void open() {
    Instant now = clock.instant();
    letters.due(now, gathering, MOST).forEach(due -> open(due, now));
  }

  /** Takes the next letter to be sent; whoever dies with it leaves it to be sent again. */
  public Optional<Claimed> claim() {
    return letters.claim(clock.instant(), LEASE);
  }

  /** Notes that the letter has arrived. */
  public void sent(LetterId letter) {
    letters.end(letter, Fate.SENT, clock.instant());
  }

  /** Notes that nothing was left to tell. */
  public void empty(LetterId letter) {
    letters.end(letter, Fate.EMPTY, clock.instant());
  }

  /**
   * Notes that nobody took the letter: it is tried again, later each time, for about three days.
   *
   * @return true when it was given up
   */
  public boolean failed(Claimed letter) {
    boolean given = letter.attempts() >= PATIENCE;
    if (given) {
      letters.end(letter.id(), Fate.GIVEN_UP, clock.instant());
    } else {
      letters.retry(letter.id(), clock.instant().plus(waitAfter(letter.attempts())));
    }
    return given;
  }

  static Duration waitAfter(int attempts) {
    Duration wait = Duration.ofMinutes(1L << Math.min(attempts, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** What came too late for its letter goes into the next one. */
  private void open(Due due, Instant now) {
    if (!letters.open(due, now)) {
      due.rhythm()
          .dueAfter(now, wishes.of(due.member()).zone())
          .ifPresent(later -> letters.postpone(due, later));
    }
  }
}
