package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A manager tries other rules, sees who would fall, publishes them, and they count. */
@ExtendWith(Browsing.class)
class WorkshopIT {
  private final RestClient portal = Portal.running().rest();
  private final String slug = "shop-" + Long.toString(System.nanoTime() & 0xffffff, 36);

  @Test
  void a_manager_copies_changes_tries_out_and_publishes_rules(Browsing.Visitors visitors) {
    TestMember operator = TestMember.ofTheSample("irja", portal);
    Networks.open(operator, slug);
    TestMember requester = member("asker");
    TestMember author = member("author");
    String solution = solution(requester, author);
    vote(member("early"), solution);
    assertThat(line(author)).isEqualTo("V-1 1 4");

    Person manager = Person.ofTheSample(visitors.onDesktop(), "irja");
    Page page = manager.goes("/workshop/" + slug);
    Accessibility.isSound(page);
    manager.fill("copying:name", "Votes weigh less");
    manager.press("copying:copy");
    assertThat(page).hasURL(Pattern.compile(".*/draft/.*"));
    Locator vote = page.locator("[data-place='rules.V-1.points.table.1']");
    vote.fill("nonsense");
    manager.press("draft:save");
    assertThat(page.locator(".tk-error").first()).containsText("whole number");
    page.locator("[data-place='rules.V-1.points.table.1']").fill("5");
    manager.press("draft:save");
    assertThat(page.locator(".tk-hint--warn")).containsText("at most");
    Accessibility.isSound(page);
    page.locator("[data-place='rules.V-1.points.table.1']").fill("3");
    manager.press("draft:tryOut");

    assertThat(page).hasURL(Pattern.compile(".*/rehearsal/.*"));
    for (int i = 0; i < 900 && page.locator("#people-h").count() == 0; i++) {
      page.waitForTimeout(200);
      page.reload();
    }
    assertThat(page.locator(".tk-simtable tbody tr").first()).containsText("\u22121");
    Accessibility.isSound(page);
    page.locator(".tk-simtable a").first().click();
    assertThat(page.locator("main")).containsText("would change");
    Accessibility.isSound(page);
    page.goBack();

    page.locator("a[href*='/publish/']").click();
    Accessibility.isSound(page);
    manager.fill("publishing:note", "Votes are many; outcomes shall weigh more.");
    manager.chooses("publishing:moment", "soon");
    manager.press("publishing:publish");
    assertThat(page).hasURL(Pattern.compile(".*/rules/" + slug + ".*"));
    assertThat(page.locator("#version-2")).containsText("outcomes shall weigh more");
    assertThat(page.locator("#version-2")).containsText("3 points instead of 4");
    Accessibility.isSound(page);

    untilInForce(page);
    vote(member("late"), solution);
    assertThat(line(author)).isEqualTo("V-1 2 3");
    assertThat(author.rest().get("/notifications").expect(200).body())
        .contains("outcomes shall weigh more");
    isSoundOnAPhone(visitors);
  }

  private void isSoundOnAPhone(Browsing.Visitors visitors) {
    Page phone = visitors.open(390, 844, ColorScheme.DARK);
    Person manager = Person.ofTheSample(phone, "irja");
    manager.goes("/fi/workshop/" + slug);
    Accessibility.isSound(phone);
    assertThat(phone.content()).doesNotContain("???");
    manager.fill("copying:name", "Toinen");
    manager.press("copying:copy");
    assertThat(phone).hasURL(Pattern.compile(".*/draft/.*"));
    Accessibility.isSound(phone);
    assertThat(phone.content()).doesNotContain("???");
    manager.press("dropping:drop");
    assertThat(phone).hasURL(Pattern.compile(".*/workshop/.*"));
  }

  private void untilInForce(Page page) {
    for (int i = 0; i < 900; i++) {
      if (portal
          .get("/rule-sets/2?network=" + slug)
          .expect(200)
          .json()
          .path("inForce")
          .asBoolean()) {
        return;
      }
      page.waitForTimeout(200);
    }
    throw new AssertionError("Version 2 never came into force");
  }

  private TestMember member(String name) {
    TestMember member = TestMember.named(name, portal);
    member.rest().post("/networks/" + slug + "/memberships").expect(201);
    return member;
  }

  private String solution(TestMember requester, TestMember author) {
    Map<String, Object> brief = Briefs.bounded("Who waters the flowers at the stop in July?");
    brief.put("network", slug);
    String problem = requester.rest().post("/problems", brief).expect(201).text("id");
    requester.rest().post("/problems/" + problem + "/open").expect(200);
    return Briefs.solve(author, problem, "Those who wait for the first bus, each morning.");
  }

  private static void vote(TestMember voter, String solution) {
    voter.rest().put("/solutions/" + solution + "/vote", Map.of("value", "helpful")).expect(200);
  }

  /** The newest line: rule, version of the rules, points. */
  private static String line(TestMember member) {
    JsonNode line =
        member
            .rest()
            .get("/members/" + member.handle() + "/ledger")
            .expect(200)
            .json()
            .at("/items/0");
    return line.path("rule").asText()
        + " "
        + line.path("ruleSet").asInt()
        + " "
        + line.path("points").asLong();
  }
}
