package org.talkoot.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.notification.persistence.LetterRows.Claimed;
import org.talkoot.shared.application.Letter;
import org.talkoot.shared.application.LetterNotDelivered;
import org.talkoot.shared.application.Mail;
import org.talkoot.shared.application.RecurringWork;

/**
 * Goes round with the letters every few seconds, on one node at a time.
 *
 * <p>Nothing is held in the database while a mail server is spoken to.
 */
@ApplicationScoped
public class LetterRound implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(LetterRound.class);
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final int MOST = 200;

  @Inject private LetterPost post;
  @Inject private LetterComposer composer;
  @Inject private Mail mail;

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    if (!mail.isTaken()) {
      return;
    }
    post.open();
    Optional<Claimed> next = post.claim();
    for (int sent = 0; sent < MOST && next.isPresent(); sent++) {
      deliver(next.get());
      next = post.claim();
    }
  }

  private void deliver(Claimed claimed) {
    try {
      Optional<Letter> letter = composer.compose(claimed);
      if (letter.isPresent()) {
        mail.deliver(letter.get());
        post.sent(claimed.id());
      } else {
        post.empty(claimed.id());
      }
    } catch (LetterNotDelivered | RuntimeException failure) {
      boolean given = post.failed(claimed);
      LOG.warn(
          "{}letter {} was not delivered at attempt {} ({})",
          given ? "ALARM: " : "",
          claimed.id(),
          claimed.attempts(),
          failure.getClass().getSimpleName(),
          failure instanceof RuntimeException ? failure : null);
    }
  }
}
