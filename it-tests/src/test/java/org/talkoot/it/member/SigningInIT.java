package org.talkoot.it.member;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

@ExtendWith(Browsing.class)
class SigningInIT {
  private final Portal portal = Portal.running();

  @Test
  void a_newcomer_joins_under_the_own_name_and_is_signed_in(Page page) {
    page.navigate("/join");
    page.fill("[id='join:displayName']", "Aili Peltomaa");
    page.fill("[id='join:email']", "aili" + System.nanoTime() + "@example.org");
    page.fill("[id='join:password']", "kolme hirttä ja köysi");
    Accessibility.isSound(page);
    page.click("[id='join:enter']");
    page.waitForURL(url -> !url.contains("/join"));

    page.navigate("/settings");
    assertThat(page.locator("[id='profile:displayName']")).hasValue("Aili Peltomaa");
    Accessibility.isSound(page);
  }

  @Test
  void a_wrong_password_is_said_at_its_field_and_the_address_stays(Page page) {
    page.navigate("/fi/signin");
    page.fill("[id='signin:email']", "nobody@example.org");
    page.fill("[id='signin:password']", "not the password");
    page.click("[id='signin:enter']");

    assertThat(page.locator(".tk-error")).containsText("eivät täsmää");
    assertThat(page.locator("[id='signin:email']")).hasValue("nobody@example.org");
    assertThat(page.locator("[id='signin:password']")).hasValue("");
    Accessibility.isSound(page);
  }

  @Test
  void a_visitor_comes_back_to_where_they_wanted_to_go(Page page) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    page.navigate("/settings");
    assertThat(page).hasURL(Pattern.compile(".*/signin\\?to=.*"));
    String before = session(page).value;

    signIn(page, kaisa);

    assertThat(page).hasURL(Pattern.compile(".*/settings"));
    Cookie after = session(page);
    assertThat(after.value).as("a new session id").isNotEqualTo(before);
    assertThat(after.httpOnly).isTrue();
    assertThat(after.sameSite.name()).isEqualTo("LAX");
  }

  @Test
  void another_site_is_no_place_to_come_back_to(Page page) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    page.navigate("/signin?to=//evil.example/");

    signIn(page, kaisa);

    assertThat(page).hasURL(portal.url());
  }

  @Test
  void signing_out_ends_the_session_on_the_server(Page page) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    page.navigate("/signin");
    signIn(page, kaisa);
    List<Cookie> cookies = page.context().cookies();

    page.navigate("/signout");
    page.click("[id='signout:leave']");
    page.waitForURL(url -> !url.contains("/signout"));
    page.context().clearCookies();
    page.context().addCookies(cookies);
    page.navigate("/settings");

    assertThat(page).hasURL(Pattern.compile(".*/signin\\?to=.*"));
  }

  @Test
  void a_new_password_signs_out_everywhere_else(Browsing.Visitors visitors) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    Page here = visitors.onDesktop();
    Page elsewhere = visitors.onPhone();
    for (Page page : new Page[] {here, elsewhere}) {
      page.navigate("/signin?to=/settings-account");
      signIn(page, kaisa);
    }

    here.fill("[id='change:password']", kaisa.password());
    here.fill("[id='change:newPassword']", "another long walk");
    here.click("[id='change:changePassword']");
    assertThat(here).hasURL(Pattern.compile(".*/settings-account\\?done=passwordChanged"));
    here.navigate("/settings");
    assertThat(here).hasURL(Pattern.compile(".*/settings"));
    elsewhere.navigate("/settings");

    assertThat(elsewhere).hasURL(Pattern.compile(".*/signin\\?to=.*"));
  }

  @Test
  void a_session_alone_is_nobody_to_the_interface_for_programs(Page page) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    page.navigate("/signin");
    signIn(page, kaisa);

    assertThat(page.request().get(portal.url() + "api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void the_id_of_a_session_alone_opens_nothing(Page page) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    page.navigate("/signin");
    signIn(page, kaisa);
    Cookie id = session(page);

    page.context().clearCookies();
    page.context().addCookies(List.of(id));
    page.navigate("/settings");

    assertThat(page).hasURL(Pattern.compile(".*/signin\\?to=.*"));
  }

  @Test
  void a_token_is_shown_once(Page page) {
    TestMember kaisa = TestMember.named("kaisa", portal.rest());
    page.navigate("/signin?to=/settings-tokens");
    signIn(page, kaisa);
    page.fill("[id='issue:name']", "my script");
    page.click("[id='issue:issueToken']");

    String token = page.locator("code").innerText();
    portal.rest().withToken(token).get("/me").expect(200);
    page.navigate("/settings-tokens");
    assertThat(page.locator("code")).hasCount(0);
    assertThat(page.locator("[id='tokens']")).containsText("my script");
  }

  private static void signIn(Page page, TestMember member) {
    page.fill("[id='signin:email']", member.email());
    page.fill("[id='signin:password']", member.password());
    page.click("[id='signin:enter']");
    page.waitForURL(url -> !url.contains("/signin"));
  }

  private static Cookie session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .findFirst()
        .orElseThrow();
  }
}
