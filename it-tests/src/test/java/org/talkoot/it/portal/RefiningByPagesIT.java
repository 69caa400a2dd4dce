package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Refining a solution by pages alone: on a phone proposed, by the author merged or declined. */
@ExtendWith(Browsing.class)
class RefiningByPagesIT {
  private static final Pattern REFINEMENT = Pattern.compile(".*/refinement/[0-9a-z]{13}.*");

  @Test
  void a_refinement_proposed_on_a_phone_is_seen_as_a_diff_and_merged(Browsing.Visitors visitors) {
    String problem = aProblem();
    Person author = new Person(visitors.onDesktop(), "Aino Vastaaja").joins();
    Person refiner = new Person(visitors.onPhone(), "Jalmari Jalostaja").joins();
    answers(author, problem, "Start at the station. Drive slowly.");

    Page phone = refiner.goes("/problem/" + problem);
    phone.locator("a[href*='/refine/']").click();
    refiner.fill("text", "Start at the school. Drive slowly.");
    assertThat(phone.locator("[id='preview'] del")).containsText("station");
    assertThat(phone.locator("[id='preview'] ins")).containsText("school");
    assertThat(phone.locator("[id='saved']")).containsText("Saved");
    phone.reload();
    assertThat(refiner.at("text")).hasValue("Start at the school. Drive slowly.");
    refiner.fill("note", "The ramps of the school fill first.");
    refiner.press("send");
    assertThat(phone).hasURL(REFINEMENT);

    Page page = author.goes("/");
    page.locator("a.tk-todo").first().click();
    page.locator("a[href*='/refinement/']").click();
    assertThat(page.locator("main del")).containsText("station");
    assertThat(page.locator("main ins")).containsText("school");
    Accessibility.isSound(page);
    author.press("merge:do");
    assertThat(page.locator("main")).containsText("Merged");

    page = author.goes("/problem/" + problem);
    assertThat(page.locator("article.tk-solution .tk-person__sub"))
        .containsText("refined by Jalmari Jalostaja");
    assertThat(page.locator("article.tk-solution .tk-prose")).containsText("Start at the school");
    page.locator("a[href*='/revisions/']").click();
    assertThat(page.locator("main del")).containsText("station");
    hears(refiner, "Aino Vastaaja merged your refinement");
  }

  @Test
  void a_declined_refinement_tells_its_refiner_why(Browsing.Visitors visitors) {
    String problem = aProblem();
    Person author = new Person(visitors.onPhone(), "Aatos Vastaaja").joins();
    Person refiner = new Person(visitors.onDesktop(), "Jenny Jalostaja").joins();
    answers(author, problem, "Start at the station.");
    refines(refiner, problem, "Start at the church.");

    Page page = author.goes("/problem/" + problem);
    page.locator("a[href*='/refinement/']").click();
    author.press("decline:do");
    assertThat(page.locator("[id='decline:reasonError']")).not().isEmpty();
    author.fill("decline:reason", "The church lies outside the scope.");
    author.press("decline:do");
    assertThat(page.locator("main")).containsText("Declined");

    hears(refiner, "The church lies outside the scope.");
  }

  @Test
  void what_both_changed_is_brought_together_by_hand(Browsing.Visitors visitors) {
    String problem = aProblem();
    Person author = new Person(visitors.onDesktop(), "Alma Vastaaja").joins();
    Person refiner = new Person(visitors.onDesktop(), "Juho Jalostaja").joins();
    answers(author, problem, "Start at the station. Drive slowly.");
    refines(refiner, problem, "Start at the school. Drive slowly.");
    Page page = author.goes("/problem/" + problem);
    page.locator("article.tk-solution a[href*='/revise/']").click();
    author.fill("text", "Start at the harbour. Drive slowly.");
    author.press("save");

    page.locator("a[href*='/refinement/']").click();
    assertThat(page.locator("[role='group']")).containsText("Start at the harbour.");
    assertThat(page.locator("[role='group']")).containsText("Start at the school.");
    Locator text = author.at("resolve:text");
    assertThat(text).hasValue("Start at the harbour. Drive slowly.");
    Accessibility.isSound(page);
    text.fill("Start at the harbour school. Drive slowly.");
    author.press("resolve:do");
    assertThat(page.locator("main")).containsText("Merged");
    assertThat(author.goes("/problem/" + problem).locator("article.tk-solution .tk-prose"))
        .containsText("Start at the harbour school.");
  }

  /** Notifications follow the commit; the reader looks again until they are there. */
  private static void hears(Person refiner, String words) {
    Locator heard = refiner.page().locator("main").getByText(words);
    refiner
        .page()
        .waitForCondition(
            () -> {
              refiner.goes("/notifications");
              return heard.count() > 0;
            });
  }

  private static String aProblem() {
    TestMember asker = TestMember.named("asker", Portal.running().rest());
    return Briefs.open(asker, "In which order should two ploughs drive to the school?");
  }

  private static void answers(Person author, String problem, String text) {
    author.goes("/answer/" + problem);
    author.fill("text", text);
    author.press("send");
    assertThat(author.page().locator("article.tk-solution")).isVisible();
  }

  private static void refines(Person refiner, String problem, String text) {
    Page page = refiner.goes("/problem/" + problem);
    page.locator("a[href*='/refine/']").click();
    refiner.fill("text", text);
    refiner.fill("note", "It is nearer to where children walk.");
    refiner.press("send");
    assertThat(page).hasURL(REFINEMENT);
  }
}
