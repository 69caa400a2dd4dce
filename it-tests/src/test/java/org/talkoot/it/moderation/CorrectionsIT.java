package org.talkoot.it.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Copied reasons become a case, a manager upholds it, another looks once more, points go. */
@ExtendWith(Browsing.class)
class CorrectionsIT {
  private final RestClient rest = Portal.running().rest();
  private final TestMember heli = TestMember.ofTheSample("heli", rest);
  private final TestMember second = TestMember.named("second", rest);
  private final TestMember author = TestMember.named("author", rest);
  private final TestMember one = TestMember.named("copyist", rest);
  private final TestMember other = TestMember.named("copied", rest);

  @Test
  void an_upheld_case_takes_reviews_and_their_points_back_when_the_ruling_stands() {
    String problem =
        Briefs.open(TestMember.named("asker", rest), "How do we keep the boats dry in winter?");
    String solution = Briefs.solve(author, problem, "Under the old railway bridge.");
    String reasons =
        "Somebody measured the bridge %s and wrote the numbers down so that we can check."
            .formatted(one.handle());
    review(one, solution, reasons);
    review(other, solution, reasons);
    heli.rest().post("/networks/commons/case-searches", Map.of()).expect(200);
    String found = caseAbout(one);

    JsonNode preview = heli.rest().get("/cases/" + found + "/correction").expect(200).json();
    assertThat(preview.path("things").asInt()).isEqualTo(2);
    assertThat(preview.path("concerned")).allMatch(who -> who.path("points").asLong() == -112);
    one.rest().get("/cases/" + found + "/correction").expect(404);
    heli.rest()
        .post(
            "/cases/" + found + "/ruling",
            Map.of("ruling", "upheld", "reasons", "Word for word the same", "points", true))
        .expect(200);
    assertThat(lines(one, "X-1")).isZero();

    String correction = mine(one).path("id").asText();
    assertThat(mine(one).path("concerned")).hasSize(1);
    author.rest().get("/corrections/" + correction).expect(404);
    author.rest().post("/corrections/" + correction + "/appeal", text("Me too")).expect(404);
    one.rest().post("/corrections/" + correction + "/appeal", text("")).expect(422);
    one.rest().post("/corrections/" + correction + "/appeal", text("We sat together")).expect(200);
    one.rest().post("/corrections/" + correction + "/appeal", text("Again")).expect(409);

    heli.rest().put("/networks/commons/managers/" + second.handle(), Map.of()).expect(200);
    Map<String, Object> stands = Map.of("stands", true, "reasons", "Together is not alone");
    heli.rest().post("/corrections/" + correction + "/answer", stands).expect(403);
    JsonNode done =
        second.rest().post("/corrections/" + correction + "/answer", stands).expect(200).json();
    heli.rest().delete("/networks/commons/managers/" + second.handle()).expect(204);

    assertThat(done.path("state").asText()).isEqualTo("done");
    assertThat(lines(one, "X-1")).isEqualTo(2);
    assertThat(lines(other, "X-1")).isEqualTo(2);
    assertThat(author.rest().get("/solutions/" + solution + "/reviews").json().path("items"))
        .isEmpty();
    JsonNode left = author.rest().get("/solutions/" + solution + "/consensus").expect(200).json();
    assertThat(left.path("reviews").asInt()).isZero();
  }

  @Test
  void a_manager_probes_checks_and_rules_by_pages_and_another_looks_once_more(
      Browsing.Visitors visitors) {
    String problem =
        Briefs.open(TestMember.named("asker", rest), "Where do we put the skis in summer?");
    String solution = Briefs.solve(author, problem, "On the beams of the old barn.");
    String reasons =
        "The beams were looked at by %s with a torch and they carry more than skis weigh."
            .formatted(one.handle());
    review(one, solution, reasons);
    review(other, solution, reasons);
    Page manager = visitors.open(1440, 900, ColorScheme.LIGHT);
    signIn(manager, heli, "/probe/" + solution);
    for (Locator criterion : manager.locator("fieldset.tk-rub").all()) {
      criterion.locator("input[value='4']").check(new Locator.CheckOptions().setForce(true));
    }
    manager.locator("[id='probe:text']").fill("Looked at without the reviews.");
    Accessibility.isSound(manager);
    manager.locator("[id='probe:send']").click();
    assertThat(manager.locator("[role='status']").first()).containsText("It stands.");

    String review = firstReview(solution);
    manager.navigate("/given-review/" + review);
    choose(manager, "spot:judgement", "4");
    Accessibility.isSound(manager);
    manager.locator("[id='spot:send']").click();
    assertThat(manager.locator("[role='status']").first()).isVisible();

    heli.rest().post("/networks/commons/case-searches", Map.of()).expect(200);
    manager.navigate("/case/" + caseAbout(one));
    assertThat(manager.locator("[id='rule']")).containsText("This is what it would take");
    choose(manager, "rule:ruling", "upheld");
    manager.locator("[id='rule:points']").check();
    manager.locator("[id='rule:reasons']").fill("Word for word the same.");
    Accessibility.isSound(manager);
    manager.locator("[id='rule:send']").click();
    assertThat(manager.locator("main")).containsText("waits for its day");

    Page phone = visitors.open(390, 844, ColorScheme.DARK);
    signIn(phone, one, "/reports");
    phone.locator("a[href*='/correction/']").click();
    assertThat(phone.locator("main")).containsText("Word for word the same.");
    phone.locator("[id='look:text']").fill("We looked together.");
    Accessibility.isSound(phone);
    phone.locator("[id='look:ask']").click();
    assertThat(phone.locator("main")).containsText("We looked together.");

    heli.rest().put("/networks/commons/managers/" + second.handle(), Map.of()).expect(200);
    Page another = visitors.open(1440, 900, ColorScheme.DARK);
    signIn(another, second, "/correction/" + mine(one).path("id").asText());
    assertThat(another.locator("main")).containsText("We looked together.");
    another.locator("[id='answer:text']").fill("Then say so in own words.");
    Accessibility.isSound(another);
    another.locator("[id='answer:carryOut']").click();
    assertThat(another.locator("[role='status']").first()).containsText("taken back");
    heli.rest().delete("/networks/commons/managers/" + second.handle()).expect(204);
    phone.reload();
    assertThat(phone.locator("main")).containsText("Then say so in own words.");
    Accessibility.isSound(phone);
  }

  @Test
  void a_connection_that_blocks_a_review_is_kept_though_the_review_is_refused() {
    String problem =
        Briefs.open(TestMember.named("asker", rest), "Who opens the sauna on Saturdays?");
    String solution = Briefs.solve(author, problem, "Whoever chopped the wood.");
    String path = "/solutions/" + solution;
    one.rest().put(path + "/conflict", text("")).expect(422);
    one.rest().put(path + "/conflict", text("He is my brother")).expect(200);
    one.rest().post(path + "/volunteers", Map.of()).expect(403);
    Map<String, Object> blocked =
        Map.of("conflicts", List.of(Map.of("kind", "blocking", "text", "We share a boat")));
    other.rest().post(path + "/reviews", blocked).expect(403);
    String again = Briefs.solve(author, problem, "Or whoever comes first.");
    other.rest().post("/solutions/" + again + "/volunteers", Map.of()).expect(403);
    rest.put(path + "/conflict", text("Mine")).expect(401);
  }

  private String firstReview(String solution) {
    return heli.rest()
        .get("/solutions/" + solution + "/reviews")
        .expect(200)
        .json()
        .path("items")
        .path(0)
        .path("id")
        .asText();
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

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private String caseAbout(TestMember member) {
    for (JsonNode found :
        heli.rest().get("/cases?state=open&limit=100").expect(200).json().path("items")) {
      for (JsonNode who : found.path("members")) {
        if (who.path("handle").asText().equals(member.handle())) {
          return found.path("id").asText();
        }
      }
    }
    throw new AssertionError("no case about " + member.handle());
  }

  private static JsonNode mine(TestMember member) {
    return member.rest().get("/corrections").expect(200).json().path("items").path(0);
  }

  private static void review(TestMember reviewer, String solution, String rationale) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (JsonNode criterion :
        reviewer.rest().get("/solutions/" + solution + "/rubric").json().path("criteria")) {
      scores.add(
          Map.of("criterion", criterion.path("id").asText(), "score", 4, "rationale", rationale));
    }
    reviewer
        .rest()
        .post(
            "/solutions/" + solution + "/reviews",
            Map.of("scores", scores, "verdict", "approve", "confidence", 4))
        .expect(201);
  }

  private static long lines(TestMember member, String rule) {
    long lines = 0;
    for (JsonNode line :
        member
            .rest()
            .get("/members/" + member.handle() + "/ledger")
            .expect(200)
            .json()
            .path("items")) {
      lines += line.path("rule").asText().equals(rule) ? 1 : 0;
    }
    return lines;
  }
}
