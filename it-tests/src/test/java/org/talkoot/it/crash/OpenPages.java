package org.talkoot.it.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.SeparateRun;

/**
 * Somebody who writes and somebody who reads while the server is killed under their hands: sessions
 * end with it, texts do not.
 */
final class OpenPages implements AutoCloseable {
  private static final String SOLUTION = "A lid on the bin, and a stone on the lid.";
  private static final String QUESTION = "How heavy a stone?";
  private static final Pattern SAVED = Pattern.compile("Saved \\d+:\\d\\d");
  private static final double LONG = 180_000;

  private final Browsing.Visitors visitors;
  private final TestMember asker;
  private final TestMember expert;
  private final String problem;
  private final Page answering;
  private final Page asking;
  private final Page reading;

  /** Both have their pages open, and what was typed is saved. */
  OpenPages(SeparateRun run) {
    visitors = Browsing.at(run.url());
    asker = TestMember.named("reader", run.rest());
    expert = TestMember.named("writer", run.rest());
    problem = Briefs.open(asker, "How do we keep the gulls out of the bins?");
    answering = visitors.onDesktop();
    signIn(answering, expert);
    answering.navigate("/answer/" + problem);
    answering.locator("[id='text']").fill(SOLUTION);
    assertThat(answering.locator("[id='saved'] [role='status']")).hasText(SAVED);
    asking = answering.context().newPage();
    asking.navigate("/problem/" + problem);
    question().fill(QUESTION);
    assertThat(asking.locator("form#ask [role='status']")).hasText(SAVED);
    reading = visitors.onDesktop();
    signIn(reading, asker);
    reading.navigate("/problem/" + problem);
  }

  /** The server is back: a form that it forgot says so, and nothing that was typed is lost. */
  void findTheirTextsAgain() {
    asking.locator("[id='askSend']").click();
    assertThat(asking.locator("h1")).hasText("This form had been open for a long time.");
    signIn(answering, expert);
    answering.navigate("/answer/" + problem);
    assertThat(answering.locator("[id='text']")).hasValue(SOLUTION);
    asking.navigate("/problem/" + problem);
    assertThat(question()).hasValue(QUESTION);
  }

  /** The page that stood open all the time listens again, as soon as its reader is signed in. */
  void hearOfWhatIsNew() {
    signIn(reading.context().newPage(), asker);
    Briefs.solve(expert, problem, SOLUTION);
    reading.context().setOffline(true);
    reading.context().setOffline(false);
    assertThat(reading.locator("[data-news] [role='status']"))
        .hasText("New: 1 solution", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
  }

  private Locator question() {
    return asking.locator("form#ask textarea");
  }

  private static void signIn(Page page, TestMember member) {
    page.navigate("/signin");
    page.locator("[id='signin:email']").fill(member.email());
    page.locator("[id='signin:password']").fill(member.password());
    page.locator("[id='signin:enter']").click();
    assertThat(page).not().hasURL(Pattern.compile(".*/signin.*"));
  }

  @Override
  public void close() {
    visitors.leave();
  }
}
