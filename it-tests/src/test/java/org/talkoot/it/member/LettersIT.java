package org.talkoot.it.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.server.Deployments;
import org.talkoot.it.server.Portal;

/** What goes by mail where a mail server is configured: confirming an address, a new password. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {
  private static final Pattern LINK = Pattern.compile("/((?:join|reset)\\?link=\\S+)");
  private static final String EMAIL = "maija.meikalainen@example.org";

  private Browsing.Visitors visitors;

  @Deployment
  static EnterpriseArchive ear() {
    return Deployments.ear(LettersIT.class);
  }

  @AfterEach
  void leave() {
    if (visitors != null) {
      visitors.leave();
    }
  }

  @Test
  @RunAsClient
  void an_address_is_confirmed_and_a_password_set_anew_by_letters_that_work_once()
      throws Exception {
    Portal portal = Portal.ofContainer();
    visitors = Browsing.at(portal.url());
    Page page = visitors.onDesktop();

    page.navigate("/join");
    fill(page, "join:displayName", "Maija Meikäläinen");
    fill(page, "join:email", EMAIL);
    fill(page, "join:password", "the first of two long passwords");
    press(page, "join:enter");
    assertThat(page.locator("[role='status']:visible").first()).isVisible();
    String confirmation = linkOfLetter(1);
    page.navigate(confirmation);
    press(page, "confirm:confirmed");
    signIn(page, "the first of two long passwords");

    page.context().clearCookies();
    page.navigate("/reset");
    fill(page, "ask:email", EMAIL);
    press(page, "ask:send");
    assertThat(page.locator("[role='status']:visible").first()).isVisible();
    page.navigate(linkOfLetter(2));
    fill(page, "reset:newPassword", "the second of two long passwords");
    press(page, "reset:save");
    signIn(page, "the second of two long passwords");

    knownAndUnknownAddressesGetTheSameAnswer(portal);
  }

  private static void knownAndUnknownAddressesGetTheSameAnswer(Portal portal) {
    for (String email : List.of(EMAIL, "nobody.yet@example.org")) {
      portal
          .rest()
          .post(
              "/members",
              Map.of(
                  "email", email,
                  "password", "another quite long password",
                  "displayName", "Somebody Else",
                  "language", "en"))
          .expect(202);
    }
  }

  private static void signIn(Page page, String password) {
    page.context().clearCookies();
    page.navigate("/signin");
    fill(page, "signin:email", EMAIL);
    fill(page, "signin:password", password);
    press(page, "signin:enter");
    assertThat(page).not().hasURL(Pattern.compile(".*/signin.*"));
  }

  /** Waits for that many letters and returns the path that the newest one to Maija links to. */
  private static String linkOfLetter(int count) throws Exception {
    assertThat(Portal.mail().waitForIncomingEmail(20_000, count)).isTrue();
    List<MimeMessage> letters =
        Arrays.stream(Portal.mail().getReceivedMessages()).filter(LettersIT::isToMaija).toList();
    Matcher link = LINK.matcher(letters.get(letters.size() - 1).getContent().toString());
    assertThat(link.find()).isTrue();
    return "/" + link.group(1);
  }

  private static boolean isToMaija(MimeMessage letter) {
    try {
      return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(EMAIL);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(Page page, String id, String text) {
    page.locator("[id='" + id + "']").fill(text);
  }

  private static void press(Page page, String id) {
    page.locator("[id='" + id + "']").click();
  }
}
