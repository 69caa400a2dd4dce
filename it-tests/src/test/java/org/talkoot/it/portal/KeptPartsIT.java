package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Parts of pages are kept, yet each reader sees what is theirs, and what is true now. */
@ExtendWith(Browsing.class)
class KeptPartsIT {
  private final Portal portal = Portal.running();
  private final TestMember asker = TestMember.named("kerttu", portal.rest());
  private final TestMember author = TestMember.named("kauko", portal.rest());
  private final TestMember reader = TestMember.named("kaisa", portal.rest());
  private final TestMember neighbour = TestMember.named("kalle", portal.rest());

  @Test
  void a_page_read_again_is_the_same_and_everybody_reads_their_own(Browsing.Visitors visitors) {
    String problem = Briefs.open(asker, "Who keeps the ice hole open this winter?");
    String solution =
        Briefs.solve(author, problem, "Two neighbours a week, by a list at the pier.");
    Page hers = read(visitors, reader, problem);
    String first = card(hers).innerText();

    hers.reload();
    assertThat(card(hers).innerText()).isEqualTo(first);
    helpful(hers).click();
    assertThat(helpful(hers)).hasAttribute("aria-pressed", "true");

    Page his = read(visitors, neighbour, problem);
    assertThat(helpful(his)).hasAttribute("aria-pressed", "false");
    assertThat(helpful(his)).containsText("1");
    assertThat(his.content()).doesNotContain(reader.handle());
    his.reload();
    author.rest().post("/solutions/" + solution + "/comments", Map.of("text", "Begin at six."));
    his.reload();
    assertThat(card(his)).containsText("Begin at six.");

    Page own = read(visitors, author, problem);
    assertThat(card(own).locator("a[href*='/revise/']")).isVisible();
    assertThat(card(own).locator("a[href*='/report/solution/']")).hasCount(0);
    assertThat(card(his).locator("a[href*='/revise/']")).hasCount(0);
    assertThat(card(his).locator("a[href*='/report/solution/']")).hasCount(1);
  }

  @Test
  void what_is_written_into_a_part_that_was_handed_out_arrives_and_a_refusal_keeps_it(
      Browsing.Visitors visitors) {
    String problem = Briefs.open(asker, "Where do the boats lie until May?");
    Briefs.solve(author, problem, "Behind the boat house, keel up.");
    Page page = read(visitors, reader, problem);
    page.reload();

    Locator text = page.locator("#text");
    text.fill("x".repeat(20_000));
    page.locator("#askSend").click();
    assertThat(text).hasValue("x".repeat(20_000));
    assertThat(page.locator("[role='alert'], .tk-error, .tk-note--bad").first()).isVisible();

    text.fill("Is there room for mine?");
    page.locator("#askSend").click();
    assertThat(page.locator(".tk-comments").first()).containsText("Is there room for mine?");
  }

  private static Page read(Browsing.Visitors visitors, TestMember member, String problem) {
    Page page = visitors.onDesktop();
    Person.who(member, page).goes("/problem/" + problem);
    return page;
  }

  private static Locator card(Page page) {
    return page.locator(".tk-solution");
  }

  private static Locator helpful(Page page) {
    return page.locator("[id$=':helpful']");
  }
}
