package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.server.Portal;

/** The whole loop, once, by pages alone; it ends with the lines that the loop by REST ends with. */
@ExtendWith(Browsing.class)
class LoopByPagesIT {
  private static final Pattern PROBLEM = Pattern.compile(".*/problem/([0-9a-z]{13}).*");
  private static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);

  @Test
  void a_problem_goes_from_draft_to_closed_and_pays_what_the_rules_say(Browsing.Visitors visitors)
      throws SQLException {
    Person requester = new Person(visitors.onDesktop(), "Rauha Kysyvä").joins();
    Person author = new Person(visitors.onDesktop(), "Aate Vastaava").joins();
    Person reviewer = new Person(visitors.onDesktop(), "Arvi Lukeva").joins();
    Person voter = new Person(visitors.onPhone(), "Vieno Kulkeva").joins();

    String problem = posts(requester);
    answers(author, problem);
    String solution = votes(voter, problem);
    reviews(reviewer, solution);
    answersTheReview(author, problem);
    decides(requester, problem);
    reports(requester, problem, "inUse");
    verifies(voter, problem);
    reports(requester, problem, "effectSeen");
    thanks(requester, problem);

    assertThat(lines(author)).containsExactlyInAnyOrder("V-1 4", "S-1 50", "O-1 75", "T-1 10");
    assertThat(lines(reviewer)).containsExactly("R-1 12", "V-3 3", "R-3 14");
    assertThat(lines(requester)).containsExactlyInAnyOrder("V-2 2", "S-2 5", "O-2 10");
    assertThat(lines(voter)).isEmpty();
    assertThat(author.goes("/ledger").locator("main")).containsText("139");
  }

  private static String posts(Person requester) {
    requester.goes("/new-problem");
    requester.fill("brief:question", "How do we keep the skating track smooth on mild evenings?");
    requester.fill("brief:background", "Twelve of thirty evenings were lost last winter.");
    requester.fill("brief:deliverable", "A routine of one page for two volunteers.");
    requester.fill("brief:criteria", "Two people in an hour\nWorks at minus one\nCosts nothing");
    requester.fill("brief:scopeIn", "The track");
    requester.fill("brief:scopeOut", "Machines");
    requester.fill("brief:topics", "ice");
    requester.fill("brief:deadline", TODAY.plusDays(10).toString());
    requester.fill("brief:use", "The volunteers follow it all winter");
    requester.fill("brief:by", "The village association");
    requester.fill("brief:when", TODAY.plusDays(60).toString());
    requester.chooses("brief:pot", "S");
    requester.press("brief:publish");
    assertThat(requester.page()).hasURL(PROBLEM);
    Matcher address = PROBLEM.matcher(requester.page().url());
    assertThat(address.matches()).isTrue();
    return address.group(1);
  }

  private static void answers(Person author, String problem) {
    author.goes("/answer/" + problem);
    author.fill(
        "text", "Spray thin layers at ten, never at six: **warm rain melts, cold mist binds**.");
    author.press("send");
    assertThat(author.page().locator("article.tk-solution strong"))
        .hasText("warm rain melts, cold mist binds");
  }

  private static String votes(Person voter, String problem) {
    Page page = voter.goes("/problem/" + problem);
    page.locator("[id$='framedVote']").click();
    assertThat(page.locator("[id$='framedVote']")).hasAttribute("aria-pressed", "true");
    Locator helpful = page.locator("[id$='helpful']");
    helpful.click();
    assertThat(helpful).hasAttribute("aria-pressed", "true");
    return page.locator("article.tk-solution").getAttribute("id").substring(2);
  }

  private static void reviews(Person reviewer, String solution) {
    Page page = reviewer.goes("/review/" + solution);
    reviewer.at("review:impartial").check();
    for (Locator criterion : page.locator("fieldset.tk-rub").all()) {
      criterion.locator("input[value='4']").check(new Locator.CheckOptions().setForce(true));
      criterion.locator("textarea").fill("I have flooded tracks for years.");
    }
    reviewer.fill("review:best", "Ten, not six.");
    reviewer.chooses("review:verdict", "approve");
    reviewer.at("review:confidence").selectOption("4");
    reviewer.press("review:send");
    assertThat(page.locator("#told-h")).isVisible();
  }

  private static void answersTheReview(Person author, String problem) {
    Page page = author.goes("/problem/" + problem);
    page.locator("article.tk-solution details.tk-more summary").first().click();
    page.locator("a[href*='/given-review/']").click();
    author.fill("response:text", "Ten it is, I have learnt that too.");
    author.press("response:send");
    assertThat(page.locator("main")).containsText("Ten it is");
    author.press("rating:helped");
    assertThat(page.locator("[role='status']").first()).isVisible();
  }

  private static void decides(Person requester, String problem) {
    Page page = requester.goes("/decide/" + problem);
    page.locator("[id$=':accepted']").check();
    page.locator("[id$=':reason']").fill("Two people can do it with what we have.");
    requester.press("decision:send");
    assertThat(page).not().hasURL(Pattern.compile(".*/decide/.*"));
  }

  private static void reports(Person requester, String problem, String step) {
    Page page = requester.goes("/outcome/" + problem);
    requester.chooses("report:step", step);
    requester.fill("report:figure-before", "18 of 30");
    requester.fill("report:figure-after", "27 of 30");
    requester.fill("report:figure-label", "evenings with smooth ice");
    requester.fill("report:text", "The routine hangs on the wall.");
    requester.press("report:send");
    assertThat(page.locator("main")).containsText("27 of 30");
  }

  private static void verifies(Person voter, String problem) {
    Page page = voter.goes("/outcome/" + problem);
    voter.chooses("verify:judgement", "4");
    voter.fill("verify:verification", "I skated there.");
    voter.press("verify:confirm");
    assertThat(page.locator("main")).containsText("Vieno Kulkeva");
  }

  private static void thanks(Person requester, String problem) {
    Page page = requester.goes("/problem/" + problem);
    page.locator("article.tk-solution details.tk-more summary").last().click();
    page.locator("[id$=':thanks']").fill("My daughter learnt to skate this winter. Thank you.");
    page.locator("[id$=':thank']").click();
    assertThat(page.locator("main")).containsText("My daughter learnt to skate");
  }

  private static List<String> lines(Person person) throws SQLException {
    try (Connection database = Portal.running().database();
        PreparedStatement query =
            database.prepareStatement(
                "select l.rule, l.points from ledger_line l join member m on m.id = l.member_id"
                    + " where m.email = ? order by l.position")) {
      query.setString(1, person.email());
      List<String> lines = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1) + " " + rows.getLong(2));
        }
      }
      return lines;
    }
  }
}
