package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Searching by pages, with the keyboard alone, on a desk and on a phone. */
@ExtendWith(Browsing.class)
class SearchByPagesIT {
  private final Portal portal = Portal.running();

  @Test
  void the_field_at_the_top_leads_to_what_was_found(Browsing.Visitors visitors) {
    Briefs.open(
        TestMember.named("masthead", portal.rest()),
        "Where does the puukuja <img src=x onerror=document.title='x'> end?");
    Page page = visitors.open(1440, 900, com.microsoft.playwright.options.ColorScheme.LIGHT);
    page.navigate("/");

    page.locator("header input[type=search]").focus();
    page.keyboard().type("puukuja");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=puukuja"));
    assertThat(page.locator(".tk-hit mark").first()).hasText("puukuja");
    assertThat(page.locator(".tk-hit h3").first()).containsText("<img src=x");
    assertThat(page.locator(".tk-hit img")).hasCount(0);
    Accessibility.isSound(page);
    page.locator(".tk-hit h3 a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/problem/[0-9a-z]{13}"));
  }

  @Test
  void kinds_and_filters_narrow_on_a_phone_in_Finnish(Browsing.Visitors visitors) {
    TestMember asks = TestMember.named("kapea", portal.rest());
    String problem = Briefs.open(asks, "Who clears the hiekkapolku in the spring?");
    Briefs.solve(
        TestMember.named("vastaaja", portal.rest()),
        problem,
        "The hiekkapolku is cleared by the school.");
    Page page = visitors.onPhone();
    page.navigate("/fi");

    page.locator("header a.tk-mast__find").click();
    page.locator("main input[type=search]").fill("hiekkapolku");
    page.keyboard().press("Enter");
    assertThat(page.locator(".tk-hit")).hasCount(2);
    assertThat(page.locator("h1")).hasText("Haku: hiekkapolku");

    page.locator(".tk-seg a", new Page.LocatorOptions().setHasText("Ratkaisut")).click();
    assertThat(page.locator(".tk-hit")).hasCount(1);
    assertThat(page.locator(".tk-hit__kind")).containsText("Ratkaisu");
    page.locator("#f-language").selectOption("sv");
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator(".tk-empty h2")).containsText("ei löytynyt mitään");
    Accessibility.isSound(page);
    page.locator(".tk-empty a").click();
    assertThat(page.locator(".tk-hit")).hasCount(2);
  }

  @Test
  void a_slip_of_the_finger_finds_what_was_meant(Page page) {
    Briefs.open(TestMember.named("lapsus", portal.rest()), "Who carries the ruuhkasilta away?");
    page.navigate("/search?q=ruhkasilta");

    assertThat(page.locator(".tk-find__meant")).containsText("“ruuhkasilta”");
    assertThat(page.locator(".tk-hit h3").first()).containsText("ruuhkasilta");
    page.navigate("/search?q=%3Cscript%3Ealert(1)%3C/script%3Exyzzy");
    assertThat(page.locator(".tk-empty h2")).containsText("<script>alert(1)</script>xyzzy");
    page.navigate("/search?kind=nonsense&q=bench&after=garbage");
    assertThat(page.locator("h1")).hasText("Search");
  }

  @Test
  void the_field_suggests_how_a_word_may_go_on(Page page) {
    Briefs.open(TestMember.named("ehdotus", portal.rest()), "Who rings the vesikello at noon?");
    page.navigate("/search");

    page.locator("main input[type=search]").pressSequentially("vesik");

    assertThat(page.locator("#suggested option").first())
        .hasAttribute("value", "Who rings the vesikello at noon?");
  }
}
