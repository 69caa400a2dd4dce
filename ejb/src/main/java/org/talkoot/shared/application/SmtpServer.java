package org.talkoot.shared.application;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;

/** The mail server that the settings {@code TALKOOT_SMTP_…} name. */
final class SmtpServer {
  private static final String TIMEOUT_MILLIS = "15000";

  private SmtpServer() {}

  static boolean isNamed() {
    return MailSettings.text("smtp.host").isPresent();
  }

  static Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", MailSettings.text("smtp.host").orElseThrow());
    properties.setProperty("mail.smtp.port", MailSettings.text("smtp.port").orElse("25"));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    MailSettings.text("smtp.starttls")
        .filter("true"::equals)
        .ifPresent(
            demanded -> {
              properties.setProperty("mail.smtp.starttls.enable", "true");
              properties.setProperty("mail.smtp.starttls.required", "true");
              properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            });
    Optional<String> user = MailSettings.text("smtp.user");
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.setProperty("mail.smtp.auth", "true");
    String password = MailSettings.text("smtp.password").orElse("");
    return Session.getInstance(properties, signature(user.get(), password));
  }

  private static Authenticator signature(String user, String password) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
      }
    };
  }
}
