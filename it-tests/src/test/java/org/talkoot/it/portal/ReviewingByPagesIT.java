package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A reviewer's day: begin, go away, come back, send, and only then read what the others say. */
@ExtendWith(Browsing.class)
class ReviewingByPagesIT {
  private static final String REASON = "I have carried such benches.";

  private final RestClient portal = Portal.running().rest();
  private final TestMember asker = TestMember.named("asker", portal);
  private final TestMember author = TestMember.named("author", portal);
  private final TestMember earlier = TestMember.named("earlier", portal);
  private final String problem = Briefs.open(asker, "Which two stops should get a bench first?");
  private final String solution = Briefs.solve(author, problem, "Count knees, not passengers.");

  @Test
  void a_review_begun_on_a_phone_is_kept_and_sent(Browsing.Visitors visitors) {
    Briefs.review(earlier, solution, 2);
    Person reviewer = new Person(visitors.onPhone(), "Aamu Arvioija").joins();
    Page page = reviewer.goes("/review/" + solution);
    assertThat(page.locator("main")).not().containsText("It is short");
    assertThat(reviewer.at("review:saved")).containsText("0 of 10 parts filled");
    Accessibility.isSound(page);

    Locator first = page.locator("fieldset.tk-rub").first();
    first.locator(".tk-scale li").nth(4).click();
    first.locator("textarea").fill(REASON);
    assertThat(reviewer.at("review:saved")).containsText("Saved");
    assertThat(reviewer.at("review:saved")).containsText("1 of 10 parts filled");
    page.reload();
    assertThat(page.locator("fieldset.tk-rub").first().locator("textarea")).hasValue(REASON);

    fillsTheRest(reviewer);
    reviewer.press("review:send");
    assertThat(reviewer.at("review:impartialError")).containsText("connection");
    Accessibility.isSound(page);
    reviewer.at("review:impartial").check();
    reviewer.press("review:send");

    assertThat(page.locator("#told-h")).isVisible();
    assertThat(page.locator("main")).containsText("It is short");
    assertThat(page.locator("form[id='review']")).hasCount(0);
    Accessibility.isSound(page);
    reviewer.goes("/reviews");
    assertThat(page.locator("#sent-h + *")).containsText("Which two stops");
  }

  @Test
  void who_is_asked_reads_why_and_takes_it_or_leaves_it(Browsing.Visitors visitors) {
    Person asked = new Person(visitors.onPhone(), "Pyry Pyydetty").joins();
    Page phone = asked.goes("/review/" + solution);
    asked.press("seat:take");
    assertThat(phone.locator("form[id='seat']")).containsText("Yours until");
    assertThat(phone.locator("form[id='review']")).isVisible();
    asked.goes("/reviews");
    assertThat(phone.locator("#asked-h ~ ul")).containsText("Which two stops");
    Accessibility.isSound(phone);

    phone.locator("#asked-h ~ ul a").first().click();
    phone.locator("form[id='seat'] summary").click();
    asked.fill("seat:reason", "I know the author from school.");
    asked.at("seat:conflict").check();
    asked.press("seat:decline");
    assertThat(phone.locator("#asked-h ~ ul")).not().containsText("Which two stops");
    asked.goes("/review/" + solution);
    assertThat(phone.locator("form[id='review']")).hasCount(0);
    Accessibility.isSound(phone);
  }

  @Test
  void a_manager_asks_somebody_and_takes_the_seat_back(Browsing.Visitors visitors) {
    Person asked = new Person(visitors.onDesktop(), "Ursula Valittu").joins();
    Page manager = visitors.onDesktop();
    Person heli = Person.ofTheSample(manager, "heli");
    heli.goes("/seats/" + solution);
    Accessibility.isSound(manager);
    manager.locator("[id='ask:reviewer'] li").first().locator("label").click();
    heli.press("ask:send");
    Locator seats = manager.locator("#held-h ~ div table");
    assertThat(seats).containsText("asked by a manager");
    assertThat(seats).containsText("offered");

    heli.fill("back:reason", "Enough are in.");
    heli.press("back:send");
    assertThat(seats).containsText("taken back");
    assertThat(seats).containsText("Enough are in.");
    Accessibility.isSound(manager);
    heli.goes("/reviewing/commons");
    assertThat(manager.locator("main")).containsText("Coverage");
    asked.goes("/seats/" + solution);
    assertThat(asked.page().locator("form[id='ask']")).hasCount(0);
  }

  private static void fillsTheRest(Person reviewer) {
    for (Locator criterion : reviewer.page().locator("fieldset.tk-rub").all()) {
      criterion.locator(".tk-scale li").nth(3).click();
      criterion.locator("textarea").fill(REASON);
    }
    reviewer.chooses("review:verdict", "approve");
    reviewer.fill("review:best", "Knees, not passengers.");
    reviewer.at("review:confidence").selectOption("4");
  }
}
