package org.talkoot.it.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Somebody reports, a manager hides with reasons, the author reads them and is looked at again. */
@ExtendWith(Browsing.class)
class ReportsIT {
  private static final String WORDS = "Only fools like the caretaker xylophonically shovel";

  private final Portal portal = Portal.running();
  private final RestClient rest = portal.rest();
  private final TestMember asker = TestMember.named("asker", rest);
  private final TestMember author = TestMember.named("rude", rest);
  private final TestMember reporter = TestMember.named("watcher", rest);
  private final TestMember heli = TestMember.ofTheSample("heli", rest);

  @Test
  void what_is_reported_and_hidden_is_gone_from_every_outlet_until_it_is_shown_again() {
    String problem = Briefs.open(asker, "How do we clear the yard of snow before seven?");
    String solution = Briefs.solve(author, problem, WORDS + " before seven.");
    String flag = report(reporter, "solution", solution).text("id");
    reporter.rest().post("/flags", wish("solution", solution)).expect(409);
    author.rest().post("/flags", wish("solution", solution)).expect(409);
    rest.post("/flags", wish("solution", solution)).expect(401);
    reporter.rest().get("/flags/" + flag).expect(404);
    reporter
        .rest()
        .post("/flags/" + flag + "/hide", Map.of("rule", "respect", "facts", "x"))
        .expect(404);
    heli.rest().post("/flags/" + flag + "/hide", Map.of("rule", "nonsense")).expect(422);

    JsonNode hidden =
        heli.rest()
            .post(
                "/flags/" + flag + "/hide",
                Map.of("rule", "respect", "facts", "It runs the caretaker down"))
            .expect(200)
            .json();

    assertThat(hidden.path("state").asText()).isEqualTo("hidden");
    heli.rest().post("/flags/" + flag + "/keep", Map.of("reasons", "Or not")).expect(409);
    for (RestClient reader : List.of(rest, asker.rest(), author.rest(), reporter.rest())) {
      for (String path :
          List.of(
              "/solutions/" + solution,
              "/problems/" + problem + "/solutions",
              "/solutions/" + solution + "/revisions",
              "/search?q=xylophonically",
              "/notifications")) {
        assertThat(reader.get(path).body()).as(path).doesNotContain("xylophonically shovel");
      }
    }
    assertThat(reporter.rest().get("/me/flags/" + flag).expect(200).text("reasons"))
        .isEqualTo("It runs the caretaker down");
    String id = hidden.path("hiding").asText();
    reporter.rest().get("/hidings/" + id).expect(404);
    JsonNode statement = author.rest().get("/hidings/" + id).expect(200).json();
    assertThat(statement.path("content").asText()).contains(WORDS);
    assertThat(statement.path("rule").asText()).isEqualTo("respect");

    heli.rest()
        .post("/hidings/" + id + "/answer", Map.of("show", true, "reasons", "I misread it"))
        .expect(200);
    assertThat(rest.get("/solutions/" + solution).expect(200).text("text")).contains(WORDS);
  }

  @Test
  void a_hidden_problem_is_gone_from_where_others_read_of_us() {
    String problem = Briefs.open(asker, "Who of the fools xylophonically paints the gate?");
    RestClient outside = RestClient.anonymous(portal.url().replaceAll("/$", ""));
    List<String> doors =
        List.of(
            "/embed/problem/" + problem,
            "/share/problem/" + problem + ".png",
            "/oembed?url=" + address(outside, problem));
    doors.forEach(path -> outside.get(path).expect(200));
    assertThat(outside.get("/feeds/network/commons.atom").body()).contains("xylophonically paints");

    String flag = report(reporter, "problem", problem).text("id");
    heli.rest()
        .post("/flags/" + flag + "/hide", Map.of("rule", "respect", "facts", "It calls names"))
        .expect(200);

    doors.forEach(path -> outside.get(path).expect(404));
    for (String feed :
        List.of(
            "/feeds/site.atom",
            "/feeds/network/commons.atom",
            "/feeds/member/" + asker.handle() + ".atom")) {
      assertThat(outside.get(feed).expect(200).body())
          .as(feed)
          .doesNotContain(problem, "xylophonically paints");
    }
    assertThat(outside.get("/problem/" + problem + "/hidden-by-a-community-manager").body())
        .contains("Hidden by a community manager", "/share/site.png")
        .doesNotContain("xylophonically paints", "/share/problem/", "embed-code", "QAPage");
  }

  /** The address of the problem's page, as pages name it and a query carries it. */
  private static String address(RestClient outside, String problem) {
    Matcher canonical =
        Pattern.compile("rel=\"canonical\" href=\"([^\"]+)\"")
            .matcher(outside.get("/embed/problem/" + problem).body());
    assertThat(canonical.find()).isTrue();
    return URLEncoder.encode(canonical.group(1), StandardCharsets.UTF_8);
  }

  @Test
  void a_member_reports_by_pages_and_everybody_reads_what_came_of_it(Browsing.Visitors visitors) {
    String problem = Briefs.open(asker, "How do we keep the cats out of the sandpit?");
    author
        .rest()
        .post("/problems/" + problem + "/comments", Map.of("text", WORDS + " sand."))
        .expect(201);
    Page page = visitors.open(390, 844, ColorScheme.DARK);
    signIn(page, reporter, "/problem/" + problem);
    page.locator("a.tk-report[href*='/report/comment/']").click();
    assertThat(page.locator("blockquote")).containsText(WORDS);
    Accessibility.isSound(page);
    page.locator("[id='report:send']").click();
    assertThat(page.locator(".tk-error").first()).isVisible();
    choose(page, "report:rule", "respect");
    page.locator("[id='report:text']").fill("It calls people fools.");
    page.locator("[id='report:send']").click();
    assertThat(page.locator("[role='status']").first()).containsText("Report received");
    Accessibility.isSound(page);

    Page manager = visitors.open(1440, 900, ColorScheme.LIGHT);
    signIn(manager, heli, "/moderation/commons");
    Accessibility.isSound(manager);
    manager.locator("li", new Page.LocatorOptions().setHasText("sandpit")).locator("a").click();
    assertThat(manager.locator("blockquote")).containsText(WORDS);
    Accessibility.isSound(manager);
    manager.locator("[id='settle:reasons']").fill("It calls the caretaker a fool.");
    manager.locator("[id='settle:hide']").click();
    assertThat(manager.locator("[role='status']").first()).containsText("It is hidden");

    page.navigate("/reports");
    assertThat(page.locator("main")).containsText("It calls the caretaker a fool.");
    page.navigate("/problem/" + problem);
    assertThat(page.locator("main")).containsText("[Hidden by a community manager]");
    assertThat(page.locator("main")).not().containsText(WORDS);

    Page rude = visitors.open(1440, 900, ColorScheme.DARK);
    signIn(rude, author, "/reports");
    rude.locator("a[href*='/hidden/']").click();
    assertThat(rude.locator("main")).containsText("It calls the caretaker a fool.");
    assertThat(rude.locator("blockquote")).containsText(WORDS);
    Accessibility.isSound(rude);
    rude.locator("[id='look:text']").fill("He says so of himself.");
    rude.locator("[id='look:ask']").click();
    assertThat(rude.locator("main")).containsText("He says so of himself.");

    manager.navigate("/moderation/commons");
    manager.locator("section[aria-labelledby='hidden-h'] li").first().locator("a").click();
    assertThat(manager.locator("main")).containsText("He says so of himself.");
    Accessibility.isSound(manager);
  }

  @Test
  void a_visitor_tells_the_operator_by_a_form_and_the_operator_reads_it(
      Browsing.Visitors visitors) {
    String told = "The menu cannot be reached by the keyboard, number " + System.nanoTime();
    Page page = visitors.onPhone();
    page.navigate("/fi/feedback");
    page.locator("[id='feedback:text']").fill("Too few");
    page.locator("[id='feedback:email']").fill("somebody@example.org");
    page.locator("[id='feedback:send']").click();
    assertThat(page.locator("[id='feedback:textError']")).isVisible();
    Accessibility.isSound(page);
    page.locator("[id='feedback:text']").fill(told);
    page.locator("[id='feedback:send']").click();
    assertThat(page.locator("[role='status']").first()).containsText("Palaute lähetetty");

    rest.get("/feedback").expect(401);
    reporter.rest().get("/feedback").expect(403);
    TestMember irja = TestMember.ofTheSample("irja", rest);
    Page operator = visitors.onDesktop();
    signIn(operator, irja, "/operator-feedback");
    Locator one = operator.locator("li", new Page.LocatorOptions().setHasText(told));
    assertThat(one).containsText("somebody@example.org");
    Accessibility.isSound(operator);
    one.locator("input[type='submit']").click();
    assertThat(operator.locator("li", new Page.LocatorOptions().setHasText(told)))
        .containsText("done");
  }

  private static Answer report(TestMember by, String type, String id) {
    return by.rest().post("/flags", wish(type, id)).expect(201);
  }

  private static Map<String, Object> wish(String type, String id) {
    return Map.of(
        "thing", Map.of("type", type, "id", id), "rule", "respect", "text", "It is an insult");
  }

  private static void choose(Page page, String group, String value) {
    page.locator("[id='" + group + "'] input[value='" + value + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }

  private static void signIn(Page page, TestMember member, String to) {
    page.navigate("/signin?to=" + to);
    page.fill("[id='signin:email']", member.email());
    page.fill("[id='signin:password']", member.password());
    page.click("[id='signin:enter']");
    page.waitForURL(url -> !url.contains("/signin"));
  }
}
