package org.talkoot.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/**
 * A sealed, double-blind challenge with eight solutions and ten reviewers: nobody sees a solution
 * before the deadline, nobody can tell who is who before the decision, everybody can after it.
 */
@ExtendWith(Browsing.class)
class BlindChallengeByPagesIT {
  private static final String QUESTION = "How do we make the gravel path last over the thaw?";
  private static final Pattern PROBLEM = Pattern.compile(".*/problem/([0-9a-z]{13}).*");
  private static final Pattern BY_LETTER = Pattern.compile("Solution by (Author [A-Z])");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final RestClient portal = Portal.running().rest();
  private final HiddenPeople hidden = new HiddenPeople(portal);
  private final TestMember asker = TestMember.named("tekla", portal);
  private final TestMember outsider = TestMember.named("urho", portal);

  private Person requester;
  private Person author;
  private Person rival;
  private Person reviewer;
  private Person stranger;
  private String problem = "";
  private String solution = "";

  @Test
  void nobody_can_tell_who_is_who_before_the_decision_and_everybody_after_it(
      Browsing.Visitors visitors) throws SQLException {
    takeTheirSeats(visitors);

    posts();
    answers();
    seesNoSolution(rival, 0);
    hidden.theOthersAnswer(problem);
    seesNoSolution(requester, 0);
    seesNoSolution(stranger, 0);
    seesNoSolution(rival, 1);

    closesTheAnswering();
    Map<String, String> letters = lettersOnTheProblemPage();
    hidden.theOthersReview(othersAfter(solution, letters));
    reviews(letters.get(solution));
    answersTheReview();
    hears();

    nobodyIsNamedOnTheProblemPage();
    nobodyIsNamedWhereTheRequesterDecides(letters);
    noProfileTells();

    decides(letters.get(solution));
    everybodyIsNamedOnTheProblemPage();
    everyProfileTellsItsPoints();
  }

  private void takeTheirSeats(Browsing.Visitors visitors) {
    requester = Person.who(asker, visitors.onDesktop());
    author = Person.who(hidden.author(0), visitors.onDesktop());
    rival = Person.who(hidden.author(1), visitors.onPhone());
    reviewer = Person.who(hidden.reviewer(0), visitors.onDesktop());
    stranger = Person.who(outsider, visitors.onDesktop());
  }

  private void posts() {
    requester.goes("/new-problem");
    requester.fill("brief:question", QUESTION);
    requester.fill("brief:background", "Every April the path to the school turns into soup.");
    requester.fill("brief:deliverable", "A plan of one page for ten volunteers and a tractor.");
    requester.fill("brief:criteria", "Ten people in a day\nLasts two springs\nUnder 500 euros");
    requester.fill("brief:scopeIn", "The path");
    requester.fill("brief:scopeOut", "The road");
    requester.fill("brief:topics", "paths");
    requester.fill("brief:deadline", TODAY.plusDays(10).toString());
    requester.fill("brief:use", "The volunteers build it in May");
    requester.fill("brief:by", "The parents of the school");
    requester.fill("brief:when", TODAY.plusDays(60).toString());
    requester.chooses("brief:pot", "S");
    requester.at("brief:mode").selectOption("sealed");
    requester.at("brief:review").selectOption("doubleBlind");
    requester.press("brief:publish");
    assertThat(requester.page()).hasURL(PROBLEM);
    Matcher address = PROBLEM.matcher(requester.page().url());
    assertThat(address.matches()).isTrue();
    problem = address.group(1);
  }

  private void answers() {
    author.goes("/answer/" + problem);
    author.fill("text", hidden.textOf(0));
    author.press("send");
    Locator own = author.page().locator("article.tk-solution");
    assertThat(own).containsText(hidden.textOf(0));
    solution = own.getAttribute("id").substring(2);
  }

  /** Under seal only the own solution is there, and the count that all read stays at none. */
  private void seesNoSolution(Person reader, int own) throws SQLException {
    Page page = reader.goes("/problem/" + problem);
    assertThat(page.locator("article.tk-solution")).hasCount(own);
    assertThat(page.locator("aside.tk-aside").first()).containsText("no solutions, no reviews");
    assertThat(page.content()).doesNotContain(hidden.textOf(0), solution);
    hidden.areNotNamedTo(reader);
  }

  private void closesTheAnswering() {
    Page page = requester.goes("/steer/" + problem);
    requester.press("closeEarly");
    assertThat(page).not().hasURL(Pattern.compile(".*/steer/.*"));
  }

  /** The authors' letters by solution, as the requester reads them. */
  private Map<String, String> lettersOnTheProblemPage() {
    Page page = requester.goes("/problem/" + problem);
    assertThat(page.locator("article.tk-solution")).hasCount(8);
    Map<String, String> letters = new LinkedHashMap<>();
    for (Locator card : page.locator("article.tk-solution").all()) {
      String heading = card.locator("h3").first().textContent();
      Matcher label = BY_LETTER.matcher(heading);
      assertThat(label.matches()).as(heading).isTrue();
      letters.put(card.getAttribute("id").substring(2), label.group(1));
    }
    assertThat(letters).containsKey(solution);
    assertThat(letters.values()).doesNotHaveDuplicates();
    return letters;
  }

  /** The solutions, with the first author's at the beginning. */
  private static List<String> othersAfter(String first, Map<String, String> letters) {
    List<String> solutions = new ArrayList<>(letters.keySet());
    solutions.remove(first);
    solutions.add(0, first);
    return solutions;
  }

  private void reviews(String letter) throws SQLException {
    Page page = reviewer.goes("/review/" + solution);
    assertThat(page.locator("article.tk-reviewdoc h2")).hasText("Solution by " + letter);
    hidden.areNotNamedTo(reviewer);
    reviewer.at("review:impartial").check();
    for (Locator criterion : page.locator("fieldset.tk-rub").all()) {
      criterion.locator("input[value='4']").check(new Locator.CheckOptions().setForce(true));
      criterion.locator("textarea").fill("I have rolled gravel for years.");
    }
    reviewer.fill("review:best", "Thin layers hold.");
    reviewer.chooses("review:verdict", "approve");
    reviewer.at("review:confidence").selectOption("4");
    reviewer.press("review:send");
    assertThat(page.locator("#told-h")).isVisible();
    assertThat(page.locator("section.tk-reviewform"))
        .containsText(Pattern.compile("Reviewer \\d+"));
    hidden.areNotNamedTo(reviewer);
  }

  private void answersTheReview() throws SQLException {
    Page page = author.goes("/problem/" + problem);
    page.locator("article.tk-solution details.tk-more summary").first().click();
    page.locator("a[href*='/given-review/']").first().click();
    assertThat(page.locator("h1")).containsText(Pattern.compile("Reviewer \\d+"));
    hidden.areNotNamedTo(author);
    author.fill("response:text", "Then three layers it is.");
    author.press("response:send");
    assertThat(page.locator("main")).containsText("Then three layers it is.");
    hidden.areNotNamedTo(author);
  }

  /** Notifications follow the commit; the author looks again until both reviews are there. */
  private void hears() throws SQLException {
    Page page = author.page();
    Locator heard = page.locator("main").getByText(Pattern.compile("Reviewer \\d+ reviewed"));
    page.waitForCondition(
        () -> {
          author.goes("/notifications");
          return heard.count() == 2;
        });
    hidden.areNotNamedTo(author);
    author.goes("/notifications-panel");
    hidden.areNotNamedTo(author);
  }

  private void nobodyIsNamedOnTheProblemPage() throws SQLException {
    for (Person reader : List.of(requester, author, rival, reviewer, stranger)) {
      reader.goes("/problem/" + problem);
      hidden.areNotNamedTo(reader);
    }
    assertThat(stranger.page().locator("article.tk-solution")).hasCount(8);
    assertThat(rival.page().locator("article.tk-solution")).hasCount(1);
  }

  private void nobodyIsNamedWhereTheRequesterDecides(Map<String, String> letters)
      throws SQLException {
    Page page = requester.goes("/decide/" + problem);
    assertThat(page.locator(".tk-compare__who .tk-letter")).hasCount(8);
    for (Map.Entry<String, String> one : letters.entrySet()) {
      assertThat(page.locator("#d-" + one.getKey() + " h2"))
          .hasText("Solution by " + one.getValue());
    }
    hidden.areNotNamedTo(requester);
  }

  /** To others everybody has the points they came with, though reviewers have earned theirs. */
  private void noProfileTells() throws SQLException {
    for (TestMember member : hidden.all()) {
      assertThat(pointsToTheStranger(member)).as(member.handle()).isZero();
      assertThat(stranger.page().content()).doesNotContain(QUESTION, problem);
      hidden.areNotNamedOn(stranger.page(), member.handle());
    }
    assertThat(hidden.reviewers()).allMatch(one -> ownTotal(one) > 0);
  }

  private void decides(String letter) {
    Page page = requester.goes("/decide/" + problem);
    page.getByLabel("Accept the solution by " + letter).check();
    List<Locator> reasons = page.locator("[id$=':reason']").all();
    assertThat(reasons).hasSize(8);
    for (int i = 0; i < reasons.size(); i++) {
      reasons.get(i).fill("Reason " + i + ": this is what ten people can do.");
    }
    page.getByLabel("Thank " + letter).fill("Your gravel plan is what we needed.");
    requester.press("decision:send");
    assertThat(page).not().hasURL(Pattern.compile(".*/decide/.*"));
  }

  private void everybodyIsNamedOnTheProblemPage() {
    Page page = stranger.goes("/problem/" + problem);
    assertThat(page.locator("article.tk-solution")).hasCount(8);
    for (int i = 0; i < 8; i++) {
      assertThat(page.locator("main")).containsText("Reason " + i + ": this is");
    }
    assertThat(page.locator("#thanks-h + *")).containsText("Your gravel plan is what we needed.");
    for (TestMember member : hidden.all()) {
      assertThat(
              page.locator("article.tk-solution a[href$='/member/" + member.handle() + "']")
                  .first())
          .hasText(member.handle().toUpperCase(Locale.ROOT));
    }
    assertThat(page.locator("article.tk-solution--accepted"))
        .containsText(hidden.author(0).handle().toUpperCase(Locale.ROOT));
    assertThat(page.locator("main")).not().containsText(Pattern.compile("Author [A-Z]\\b"));
    page.locator("article.tk-solution details.tk-more summary").first().click();
    Accessibility.isSound(page);
  }

  private void everyProfileTellsItsPoints() {
    for (TestMember member : hidden.all()) {
      assertThat(pointsToTheStranger(member)).as(member.handle()).isEqualTo(ownTotal(member));
    }
    assertThat(hidden.reviewers()).allMatch(one -> pointsToTheStranger(one) > 0);
    assertThat(pointsToTheStranger(hidden.author(0))).isGreaterThanOrEqualTo(50);
  }

  private int pointsToTheStranger(TestMember member) {
    Page page = stranger.goes("/member/" + member.handle());
    String figure = page.locator(".tk-prof__pts .tk-figure").innerText();
    return Integer.parseInt(figure.replaceAll("\\D", ""));
  }

  private static int ownTotal(TestMember member) {
    return member
        .rest()
        .get("/members/" + member.handle())
        .expect(200)
        .json()
        .path("total")
        .asInt();
  }
}
