package org.talkoot.shared.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends letters by the mail server that {@code TALKOOT_SMTP_HOST} names; without one, writes them
 * into the folder that {@code TALKOOT_MAIL_FOLDER} names; without both, none.
 *
 * <p>Further settings: {@code TALKOOT_SMTP_PORT} (25), {@code _USER}, {@code _PASSWORD}, {@code
 * _STARTTLS} (true demands it) and {@code _FROM}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mail {
  private static final Logger LOG = Logger.getLogger(Mail.class.getName());

  @Inject private Clock clock;

  /** Tells whether letters reach people, so that one can prove an address. */
  public boolean canBeSent() {
    return SmtpServer.isNamed();
  }

  /** Tells whether a letter comes anywhere at all, be it a folder. */
  public boolean isTaken() {
    return canBeSent() || MailFolder.named().isPresent();
  }

  /** Sends the letter aside: the caller neither waits for it nor hears of its fate. */
  @Asynchronous
  public void send(Letter letter) {
    try {
      deliver(letter);
    } catch (LetterNotDelivered e) {
      LOG.log(Level.WARNING, "A letter could not be sent: {0}", e.getMessage());
    }
  }

  /**
   * Sends the letter and waits until the server or the folder has it.
   *
   * @throws LetterNotDelivered when it did not get there, or nobody knows whether it did
   */
  public void deliver(Letter letter) throws LetterNotDelivered {
    try {
      Optional<MailFolder> folder = MailFolder.named();
      if (canBeSent()) {
        Transport.send(
            LetterMessage.of(letter, SmtpServer.session(), MailSettings.from(), clock.instant()));
      } else if (folder.isPresent()) {
        folder.get().put(letter, clock.instant());
      }
    } catch (MessagingException | IOException e) {
      throw new LetterNotDelivered(e);
    }
  }
}
