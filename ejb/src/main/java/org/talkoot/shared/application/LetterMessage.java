package org.talkoot.shared.application;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** A letter as mail servers pass it on: both parts, the plain one first, and its headers. */
final class LetterMessage extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Optional<String> id;
  private final InternetAddress from;

  private LetterMessage(Session session, Optional<String> id, InternetAddress from) {
    super(session);
    this.id = id;
    this.from = from;
  }

  static LetterMessage of(Letter letter, Session session, String from, Instant at)
      throws MessagingException {
    LetterMessage message = new LetterMessage(session, letter.id(), new InternetAddress(from));
    message.setFrom(message.from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(at));
    message.setHeader("Content-Language", letter.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    for (Map.Entry<String, String> header : letter.headers().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    message.fill(letter);
    message.saveChanges();
    return message;
  }

  private void fill(Letter letter) throws MessagingException {
    if (letter.html().isEmpty()) {
      setText(letter.text(), UTF_8);
      return;
    }
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(letter.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html().get(), UTF_8, "html");
    setContent(new MimeMultipart("alternative", plain, html));
  }

  /** Keeps the id of a letter that is sent again. */
  @Override
  protected void updateMessageID() throws MessagingException {
    if (id.isEmpty()) {
      super.updateMessageID();
    } else {
      String address = from.getAddress();
      setHeader("Message-ID", "<" + id.get() + address.substring(address.indexOf('@')) + ">");
    }
  }
}
