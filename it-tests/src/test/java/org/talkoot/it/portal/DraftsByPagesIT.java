package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** What somebody typed is there again, whatever happened to the page, the session or the server. */
@ExtendWith(Browsing.class)
class DraftsByPagesIT {
  private static final Pattern SAVED = Pattern.compile("Saved \\d+:\\d\\d");

  /** More than a session keeps. */
  private static final int MANY_TABS = 45;

  private final Portal portal = Portal.running();
  private final TestMember asker = TestMember.named("dora", portal.rest());
  private final TestMember expert = TestMember.named("daniel", portal.rest());
  private final String problem =
      Briefs.open(asker, "How do we keep the ice off the steps of the library?");

  @Test
  void a_solution_survives_the_end_of_the_session_and_is_there_on_another_device(
      Browsing.Visitors visitors) {
    Person daniel = Person.who(expert, visitors.onDesktop());
    Page page = daniel.goes("/answer/" + problem);
    daniel.fill("text", "Sand, not salt.");
    daniel.fill("aiDisclosure", "A machine checked my spelling.");
    assertThat(state(page)).hasText(SAVED);

    page.context().clearCookies();
    daniel.fill("text", "Sand, not salt, every morning before seven.");
    assertThat(state(page)).containsText("You are signed out. Your text is kept in this browser.");
    Accessibility.isSound(page);
    state(page).locator("a").click();
    daniel.fill("signin:email", expert.email());
    daniel.fill("signin:password", expert.password());
    daniel.press("signin:enter");
    assertThat(page).hasURL(Pattern.compile(".*/answer/" + problem));
    assertThat(daniel.at("text")).hasValue("Sand, not salt, every morning before seven.");
    assertThat(page.locator("[data-kept-note]")).containsText("We put back what you had written");
    assertThat(state(page)).hasText(SAVED);

    Person onThePhone = Person.who(expert, visitors.onPhone());
    Page phone = onThePhone.goes("/answer/" + problem);
    assertThat(onThePhone.at("text")).hasValue("Sand, not salt, every morning before seven.");
    assertThat(onThePhone.at("aiDisclosure")).hasValue("A machine checked my spelling.");
    onThePhone.press("send");
    assertThat(phone).hasURL(Pattern.compile(".*/problem/.*done=.*"));
    phone.navigate("/drafts");
    assertThat(phone.locator(".tk-empty")).isVisible();
    phone.navigate("/answer/" + problem);
    assertThat(onThePhone.at("text")).hasValue("");
  }

  @Test
  void a_page_that_too_many_tabs_pushed_out_goes_on_saving_and_what_was_sent_from_it_comes_back(
      Browsing.Visitors visitors) {
    Person daniel = Person.who(expert, visitors.onDesktop());
    Page page = daniel.goes("/answer/" + problem);
    Page question = page.context().newPage();
    question.navigate("/problem/" + problem);
    openManyTabs(page);

    page.bringToFront();
    daniel.fill("text", "A roof over the steps.");
    assertThat(state(page)).hasText(SAVED);
    page.reload();
    assertThat(daniel.at("text")).hasValue("A roof over the steps.");

    question.bringToFront();
    Locator field = question.locator("form#ask textarea");
    field.fill("How wide are the steps?");
    assertThat(question.locator("form#ask [role='status']")).hasText(SAVED);
    question.locator("[id='askSend']").click();
    assertThat(question.locator("h1")).hasText("This form had been open for a long time.");
    Accessibility.isSound(question);
    question.locator("main .tk-btn").first().click();
    assertThat(field).hasValue("How wide are the steps?");
    question.locator("[id='askSend']").click();
    assertThat(question.locator(".tk-comments")).containsText("How wide are the steps?");
    assertThat(field).hasValue("");
  }

  @Test
  void what_the_server_could_not_take_is_kept_in_the_browser_until_it_can(
      Browsing.Visitors visitors) {
    Person daniel = Person.who(expert, visitors.onDesktop());
    Page page = daniel.goes("/answer/" + problem);
    page.route(Pattern.compile(".*/answer/.*"), route -> route.abort());
    daniel.fill("text", "Heat the steps with the warmth of the library.");
    assertThat(state(page)).containsText("Not saved");
    page.unroute(Pattern.compile(".*/answer/.*"));
    page.context().setOffline(true);
    page.context().setOffline(false);
    assertThat(state(page)).hasText(SAVED);

    page.navigate("/drafts");
    assertThat(page.locator(".tk-draft")).hasCount(1);
    assertThat(page.locator(".tk-draft h2")).containsText("ice off the steps");
    Accessibility.isSound(page);
    page.locator(".tk-draft input[type='submit']").click();
    assertThat(page.locator(".tk-draft")).hasCount(0);
    page.locator("[id='undoing:undo']").click();
    assertThat(page.locator(".tk-draft")).hasCount(1);
    assertThat(
            expert
                .rest()
                .get("/drafts")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("text")
                .asText())
        .isEqualTo("Heat the steps with the warmth of the library.");
    assertThat(asker.rest().get("/drafts").expect(200).json().path("items")).isEmpty();
    page.locator(".tk-draft a").click();
    assertThat(daniel.at("text")).hasValue("Heat the steps with the warmth of the library.");
  }

  /** Each page that was asked for is one more tab to the server. */
  private void openManyTabs(Page page) {
    for (int i = 0; i < MANY_TABS; i++) {
      assertThat(page.request().get("/answer/" + problem)).isOK();
    }
  }

  private static Locator state(Page page) {
    return page.locator("[id='saved'] [role='status']");
  }
}
