package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.Networks;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A manager on a phone makes a badge, saves a draft, comes back to it and tries it out. */
@ExtendWith(Browsing.class)
class WorkshopOnAPhoneIT {
  private static final String OWN_BADGE = "[data-place^='badges.bench']";

  private final RestClient portal = Portal.running().rest();
  private final String slug = "phone-" + Long.toString(System.nanoTime() & 0xffffff, 36);

  @Test
  void a_badge_of_ones_own_a_saved_draft_and_a_trial_run(Browsing.Visitors visitors) {
    oneHelpfulVote();
    Page phone = visitors.open(390, 844, ColorScheme.DARK);
    Person manager = Person.ofTheSample(phone, "irja");

    manager.goes("/fi/define-badge/" + slug);
    manager.fill("nameEn", "Bench maker");
    manager.press("define");
    assertThat(phone.locator(".tk-error").first()).isVisible();
    assertThat(manager.at("nameEn")).hasValue("Bench maker");
    isFit(phone);
    manager.fill("nameFi", "Penkintekijä");
    manager.fill("textEn", "Others found five solutions helpful");
    manager.fill("textFi", "Viisi ratkaisua auttoi muita");
    manager.at("counter").selectOption("helpfulVotes");
    manager.fill("atLeast", "5");
    manager.fill("note", "Penkit kuuluvat meille kaikille.");
    manager.press("define");
    assertThat(phone).hasURL(Pattern.compile(".*/badge/.*"));
    assertThat(phone.locator("h1")).hasText("Penkintekijä");
    isFit(phone);

    manager.goes("/fi/workshop/" + slug);
    manager.fill("copying:name", "Helpommin");
    manager.press("copying:copy");
    assertThat(phone).hasURL(Pattern.compile(".*/draft/.*"));
    String draft = phone.url().replaceAll("[?#].*", "");
    phone.locator(OWN_BADGE).fill("1");
    phone.locator("[data-place^='levels.member.']").all().forEach(need -> need.fill("1"));
    manager.press("draft:save");
    assertThat(phone.locator(".tk-list--tight li").first()).isVisible();
    manager.goes("/fi/workshop/" + slug);
    phone.navigate(draft);
    assertThat(phone.locator(OWN_BADGE)).hasValue("1");
    isFit(phone);

    manager.press("draft:tryOut");
    assertThat(phone).hasURL(Pattern.compile(".*/rehearsal/.*"));
    for (int i = 0; i < 900 && phone.locator("#people-h").count() == 0; i++) {
      phone.waitForTimeout(200);
      phone.reload();
    }
    Locator marks = phone.locator("section[aria-labelledby='marks-h'] tbody tr");
    assertThat(marks).hasCount(2);
    assertThat(marks.filter(new Locator.FilterOptions().setHasText("Penkintekijä"))).hasCount(1);
    isFit(phone);
  }

  /** Sound, translated, and not wider than the phone. */
  private static void isFit(Page phone) {
    Accessibility.isSound(phone);
    assertThat(phone.content()).doesNotContain("???");
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private void oneHelpfulVote() {
    Networks.open(TestMember.ofTheSample("irja", portal), slug);
    TestMember requester = member("asker");
    TestMember author = member("author");
    TestMember voter = member("voter");
    Map<String, Object> brief = Briefs.bounded("Who paints the benches before midsummer?");
    brief.put("network", slug);
    String problem = requester.rest().post("/problems", brief).expect(201).text("id");
    requester.rest().post("/problems/" + problem + "/open").expect(200);
    String solution = Briefs.solve(author, problem, "Those who sit on them, on a dry Saturday.");
    voter.rest().put("/solutions/" + solution + "/vote", Map.of("value", "helpful")).expect(200);
  }

  private TestMember member(String name) {
    TestMember member = TestMember.named(name, portal);
    member.rest().post("/networks/" + slug + "/memberships").expect(201);
    return member;
  }
}
