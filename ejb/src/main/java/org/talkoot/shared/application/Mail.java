package org.talkoot.shared.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends letters by the mail server that {@code TALKOOT_SMTP_HOST} names; without one, none.
 *
 * <p>Further settings: {@code TALKOOT_SMTP_PORT} (25), {@code _USER}, {@code _PASSWORD}, {@code
 * _STARTTLS} (true demands it) and {@code _FROM}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mail {
  private static final Logger LOG = Logger.getLogger(Mail.class.getName());
  private static final String TIMEOUT_MILLIS = "15000";

  @Inject private Clock clock;

  /** Tells whether letters can be sent at all. */
  public boolean canBeSent() {
    return setting("host").isPresent();
  }

  /** Sends the letter aside: the caller neither waits for it nor hears of its fate. */
  @Asynchronous
  public void send(Letter letter) {
    try {
      Transport.send(message(letter));
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "A letter could not be sent: {0}", e.getClass().getSimpleName());
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(session());
    message.setFrom(new InternetAddress(setting("from").orElse("talkoot@localhost")));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    return message;
  }

  private static Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", setting("host").orElseThrow());
    properties.setProperty("mail.smtp.port", setting("port").orElse("25"));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    setting("starttls")
        .filter("true"::equals)
        .ifPresent(
            demanded -> {
              properties.setProperty("mail.smtp.starttls.enable", "true");
              properties.setProperty("mail.smtp.starttls.required", "true");
              properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            });
    Optional<String> user = setting("user");
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.setProperty("mail.smtp.auth", "true");
    return Session.getInstance(properties, signature(user.get(), setting("password").orElse("")));
  }

  private static Authenticator signature(String user, String password) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
      }
    };
  }

  private static Optional<String> setting(String name) {
    Config config = ConfigProvider.getConfig();
    return config
        .getOptionalValue("talkoot.smtp." + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
