package org.talkoot.it.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.talkoot.it.rest.Answer;
import org.talkoot.it.server.Deployments;
import org.talkoot.it.server.Portal;

/** What goes by mail of an account: confirming an address, a new password, another address. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {
  private static final Pattern LINK =
      Pattern.compile("/((?:join|reset|email)\\?(?:link|confirm|undo)=\\S+)");
  private static final String EMAIL = "maija.meikalainen@example.org";

  private static final String OLD = "aino.vanha@example.org";
  private static final String NEW = "aino.uusi@example.org";
  private static final String AINOS_PASSWORD = "the only of Aino's long passwords";

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
    String confirmation = linkOfLetter(EMAIL, 1);
    page.navigate(confirmation);
    press(page, "confirm:confirmed");
    signIn(page, EMAIL, "the first of two long passwords");

    page.context().clearCookies();
    page.navigate("/reset");
    fill(page, "ask:email", EMAIL);
    press(page, "ask:send");
    assertThat(page.locator("[role='status']:visible").first()).isVisible();
    page.navigate(linkOfLetter(EMAIL, 2));
    fill(page, "reset:newPassword", "the second of two long passwords");
    press(page, "reset:save");
    signIn(page, EMAIL, "the second of two long passwords");

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

  @Test
  @RunAsClient
  void another_address_is_confirmed_by_its_letter_and_taken_back_by_the_old_ones()
      throws Exception {
    Portal portal = Portal.ofContainer();
    visitors = Browsing.at(portal.url());
    Page page = visitors.onDesktop();
    joins(portal, page);
    signIn(page, OLD, AINOS_PASSWORD);
    String token = token(portal, OLD).expect(201).text("token");

    asksForAnotherAddress(page);
    String first = linkOfLetter(NEW, 1);
    assertThat(lettersTo(OLD)).as("the joining alone").hasSize(1);
    makeOlder();
    page.navigate(first);
    press(page, "email:confirm");
    assertThat(page.locator("main")).containsText("used already or is too old");

    asksForAnotherAddress(page);
    String second = linkOfLetter(NEW, 2);
    page.navigate(first);
    press(page, "email:confirm");
    assertThat(page.locator("main")).containsText("used already or is too old");
    page.navigate(second);
    assertThat(addressOf(portal, token)).as("after a mere look").isEqualTo(OLD);
    press(page, "email:confirm");
    assertThat(page).hasURL(Pattern.compile(".*done=emailChanged.*"));
    assertThat(addressOf(portal, token)).isEqualTo(NEW);
    token(portal, OLD).expect(401);
    signIn(page, NEW, AINOS_PASSWORD);

    String undo = linkOfLetter(OLD, 2);
    assertThat(lettersTo(OLD).get(1).getSubject())
        .isEqualTo("Your address for Talkoot was changed");
    Page stranger = visitors.onDesktop();
    stranger.navigate(undo);
    assertThat(addressOf(portal, token)).as("after a mere look").isEqualTo(NEW);
    press(stranger, "email:undo");
    assertThat(stranger).hasURL(Pattern.compile(".*/reset.*"));
    portal.rest().withToken(token).get("/me").expect(401);
    page.navigate("/settings");
    assertThat(page).hasURL(Pattern.compile(".*/signin\\?to=.*"));
    token(portal, NEW).expect(401);
    signIn(page, OLD, AINOS_PASSWORD);

    asksForAnotherAddress(page);
    page.navigate(linkOfLetter(NEW, 3));
    press(page, "email:confirm");
    String late = linkOfLetter(OLD, 3);
    makeOlder();
    stranger.navigate(late);
    press(stranger, "email:undo");
    assertThat(stranger.locator("main")).containsText("used already or is too old");
    token(portal, NEW).expect(201);
  }

  private static void joins(Portal portal, Page page) throws Exception {
    portal
        .rest()
        .post(
            "/members",
            Map.of(
                "email",
                OLD,
                "password",
                AINOS_PASSWORD,
                "displayName",
                "Aino Muuttava",
                "language",
                "en"))
        .expect(202);
    page.navigate(linkOfLetter(OLD, 1));
    press(page, "confirm:confirmed");
  }

  private static void asksForAnotherAddress(Page page) {
    page.navigate("/settings-account");
    fill(page, "move:email", NEW);
    fill(page, "move:password", AINOS_PASSWORD);
    press(page, "move:changeEmail");
    assertThat(page.locator("[role='status']:visible").first())
        .containsText("A letter is on its way");
  }

  /** What the links of letters are good for is over. */
  private static void makeOlder() throws Exception {
    try (Connection database = Portal.ofContainer().database();
        Statement statement = database.createStatement()) {
      statement.execute("update email_change set expires_at = now() - interval '1 second'");
    }
  }

  private static Answer token(Portal portal, String email) {
    return portal
        .rest()
        .post(
            "/access-tokens",
            Map.of(
                "email",
                email,
                "password",
                AINOS_PASSWORD,
                "name",
                "test",
                "scopes",
                List.of("read"),
                "expiresIn",
                "P1D"));
  }

  private static String addressOf(Portal portal, String token) {
    return portal.rest().withToken(token).get("/me").expect(200).text("email");
  }

  private static void signIn(Page page, String email, String password) {
    page.context().clearCookies();
    page.navigate("/signin");
    fill(page, "signin:email", email);
    fill(page, "signin:password", password);
    press(page, "signin:enter");
    assertThat(page).not().hasURL(Pattern.compile(".*/signin.*"));
  }

  /** Waits for that many letters and returns the path that the newest of them links to. */
  private static String linkOfLetter(String email, int count) throws Exception {
    Instant end = Instant.now().plusSeconds(180);
    while (lettersTo(email).size() < count && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(lettersTo(email)).hasSize(count);
    Matcher link = LINK.matcher(lettersTo(email).get(count - 1).getContent().toString());
    assertThat(link.find()).isTrue();
    return "/" + link.group(1);
  }

  private static List<MimeMessage> lettersTo(String email) {
    return Arrays.stream(Portal.mail().getReceivedMessages())
        .filter(letter -> isTo(letter, email))
        .toList();
  }

  private static boolean isTo(MimeMessage letter, String email) {
    try {
      return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
    } catch (MessagingException e) {
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
