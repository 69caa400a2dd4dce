package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** The whole loop without a mouse: from signing in to telling what came of it. */
@ExtendWith(Browsing.class)
class LoopByKeyboardIT {
  private static final Pattern PROBLEM = Pattern.compile(".*/problem/[0-9a-z]{13}.*");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Portal portal = Portal.running();
  private final TestMember asker = TestMember.named("kyllikki", portal.rest());
  private final TestMember author = TestMember.named("taneli", portal.rest());
  private final TestMember reviewer = TestMember.named("arvid", portal.rest());

  @Test
  void a_problem_goes_from_question_to_outcome(Browsing.Visitors visitors) {
    Page askers = signsIn(asker, visitors.onDesktop());
    String problem = posts(askers);
    answers(signsIn(author, visitors.onDesktop()), problem);
    reviews(signsIn(reviewer, visitors.onDesktop()), problem);
    accepts(askers, problem);
    thanks(askers);
    reports(askers);
  }

  private static Page signsIn(TestMember member, Page page) {
    page.navigate("/signin");
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator(".tk-skip"));
    assertThat(page.locator("main")).isFocused();
    keys.writes(field(page, "signin:email"), member.email());
    keys.writes(field(page, "signin:password"), member.password());
    page.keyboard().press("Enter");
    assertThat(page).not().hasURL(Pattern.compile(".*/signin.*"));
    return page;
  }

  private static String posts(Page page) {
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator(".tk-mast a[href$='/new-problem']"));
    assertThat(page).hasURL(Pattern.compile(".*/new-problem.*"));
    keys.writes(field(page, "brief:question"), "How do we keep the reading room quiet after four?");
    keys.writes(field(page, "brief:deliverable"), "A plan of one page that two people can try.");
    keys.writes(field(page, "brief:criteria"), "Needs no money");
    page.keyboard().press("Enter");
    page.keyboard().type("Works with the doors open");
    keys.writes(field(page, "brief:scopeOut"), "Building work");
    keys.writes(field(page, "brief:topics"), "libraries");
    page.keyboard().press("Enter");
    keys.writes(field(page, "brief:deadline"), TODAY.plusDays(10));
    keys.writes(field(page, "brief:use"), "The library tries it for a month");
    keys.writes(field(page, "brief:by"), "The library");
    keys.writes(field(page, "brief:when"), TODAY.plusDays(60));
    keys.ticks(field(page, "brief:pot"), 0);
    assertThat(page).hasURL(Pattern.compile(".*/new-problem.*"));
    keys.enters(field(page, "brief:publish"));
    assertThat(page).hasURL(PROBLEM);
    return page.url();
  }

  private static void answers(Page page, String problem) {
    page.navigate(problem);
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator("main a[href*='/answer/']:visible").first());
    keys.writes(field(page, "text"), "Move the chess table to the hall, and put felt under it.");
    keys.enters(field(page, "send"));
    assertThat(page.locator("article.tk-solution")).containsText("put felt under it");
  }

  private static void reviews(Page page, String problem) {
    page.navigate(problem);
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator("article.tk-solution a[href*='/review/']").first());
    keys.ticks(field(page, "review:impartial"), 0);
    for (Locator criterion : page.locator("fieldset.tk-rub").all()) {
      keys.ticks(criterion.locator("ul"), 3);
      assertThat(criterion.locator("input[value='4']")).isChecked();
      keys.writes(criterion.locator("textarea"), "I have moved such a table.");
    }
    keys.ticks(field(page, "review:verdict"), 0);
    keys.writes(field(page, "review:best"), "The felt");
    keys.to(field(page, "review:confidence"));
    page.keyboard().press("ArrowDown");
    keys.enters(field(page, "review:send"));
    assertThat(page.locator("#told-h")).isVisible();
  }

  private static void accepts(Page page, String problem) {
    page.navigate(problem);
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator("main a[href*='/decide/']").first());
    keys.ticks(page.locator("[id$=':accepted']"), 0);
    keys.writes(page.locator("[id$=':reason']"), "We can do it this afternoon.");
    keys.enters(field(page, "decision:send"));
    assertThat(page).hasURL(PROBLEM);
  }

  private static void thanks(Page page) {
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator("article.tk-solution details.tk-more summary").last());
    keys.writes(page.locator("[id$=':thanks']"), "I read a whole book there. Thank you.");
    keys.enters(page.locator("[id$=':thank']"));
    assertThat(page.locator("main")).containsText("I read a whole book there");
  }

  private static void reports(Page page) {
    Keyboard keys = new Keyboard(page);
    keys.enters(page.locator("main a[href*='/outcome/']").first());
    keys.ticks(field(page, "report:step"), 0);
    page.keyboard().press("ArrowDown");
    keys.writes(field(page, "report:figure-before"), "9");
    keys.writes(field(page, "report:figure-after"), "2");
    keys.writes(field(page, "report:figure-label"), "complaints a week");
    keys.writes(field(page, "report:text"), "Readers came back.");
    keys.enters(field(page, "report:send"));
    assertThat(page.locator("main")).containsText("Readers came back.");
    assertThat(page.locator("main")).containsText("complaints a week");
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }
}
