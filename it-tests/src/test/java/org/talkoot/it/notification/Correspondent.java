package org.talkoot.it.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.server.Portal;

/** A member whose address was confirmed by letter, and the letters that came to it. */
record Correspondent(String handle, String email, RestClient rest) {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern CONFIRMATION = Pattern.compile("/(join\\?link=\\S+)");

  static Correspondent joins(String handle, String language, Page browser) throws Exception {
    Portal portal = Portal.ofContainer();
    String email = handle + "@example.org";
    String password = "a long walk to the post office with " + handle;
    portal
        .rest()
        .post(
            "/members",
            Map.of(
                "email", email,
                "password", password,
                "displayName", handle,
                "handle", handle,
                "language", language))
        .expect(202);
    Matcher link = CONFIRMATION.matcher(awaited(email, 1).get(0).getContent().toString());
    link.find();
    browser.navigate(("fi".equals(language) ? "/fi/" : "/") + link.group(1));
    browser.locator("[id='confirm:confirmed']").click();
    browser.context().clearCookies();
    String token =
        portal
            .rest()
            .post(
                "/access-tokens",
                Map.of(
                    "email",
                    email,
                    "password",
                    password,
                    "name",
                    "test",
                    "scopes",
                    List.of("read", "write"),
                    "expiresIn",
                    "P1D"))
            .expect(201)
            .text("token");
    return new Correspondent(handle, email, portal.rest().withToken(token));
  }

  /** Waits until that many letters have come, the confirmation among them. */
  List<MimeMessage> letters(int count) throws Exception {
    return awaited(email, count);
  }

  /** The letters that have come so far. */
  List<MimeMessage> letters() {
    return to(email);
  }

  static String part(MimeMessage letter, int place) throws IOException, MessagingException {
    return ((Multipart) letter.getContent()).getBodyPart(place).getContent().toString();
  }

  private static List<MimeMessage> awaited(String email, int count) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    List<MimeMessage> found = to(email);
    while (found.size() < count && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      found = to(email);
    }
    if (found.size() < count) {
      throw new AssertionError(found.size() + " letters came to " + email + ", not " + count);
    }
    return found;
  }

  private static List<MimeMessage> to(String email) {
    GreenMail mail = Portal.mail();
    return Arrays.stream(mail.getReceivedMessages()).filter(letter -> isTo(letter, email)).toList();
  }

  private static boolean isTo(MimeMessage letter, String email) {
    try {
      return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
