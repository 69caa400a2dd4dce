package org.talkoot.it.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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

/** Extra points and held points, as programs and managers meet them. */
@ExtendWith(Browsing.class)
class RulesByRestIT {
  private final RestClient portal = Portal.running().rest();
  private final TestMember asker = TestMember.named("asker", portal);
  private final TestMember solver = TestMember.named("solver", portal);

  @Test
  void a_bounty_comes_out_of_the_own_balance_and_returns_when_nothing_is_accepted() {
    acceptOneOf(asker, solver);
    Map<String, Object> brief = Briefs.bounded("Which bench by the shop should be oiled first?");
    brief.put("bounty", 60);
    String problem = solver.rest().post("/problems", brief).expect(201).text("id");
    JsonNode refused = solver.rest().post("/problems/" + problem + "/open").expect(409).json();
    assertThat(refused.at("/violations/0/field").asText()).isEqualTo("bounty");
    assertThat(refused.at("/violations/0/message").asText()).contains("50");
    assertThat(balance(solver)).isEqualTo(50);

    brief.put("bounty", 40);
    String etag = solver.rest().get("/problems/" + problem).expect(200).etag();
    solver.rest().put("/problems/" + problem, etag, brief).expect(200);
    solver.rest().post("/problems/" + problem + "/open").expect(200);
    assertThat(balance(solver)).isEqualTo(10);

    Briefs.solve(asker, problem, "The one that creaks.");
    solver
        .rest()
        .post("/problems/" + problem + "/decision", Map.of("text", "It creaks for other reasons."))
        .expect(201);
    assertThat(balance(solver)).isEqualTo(50 + 5);
    List<String> rules = ledger(solver).findValuesAsText("rule");
    assertThat(rules).containsExactly("S-3", "S-2", "S-3", "S-1");
  }

  @Test
  void a_third_acceptance_between_the_same_two_waits_until_a_manager_rules(
      Browsing.Visitors visitors) {
    acceptOneOf(asker, solver);
    acceptOneOf(asker, solver);
    assertThat(reputation(solver).path("held").asLong()).isZero();
    acceptOneOf(asker, solver);
    assertThat(balance(solver)).isEqualTo(100);
    assertThat(reputation(solver).path("held").asLong()).isEqualTo(50);
    assertThat(
            portal.get("/members/" + solver.handle() + "/reputation").json().path("held").asInt())
        .isZero();
    JsonNode lines = ledger(solver);
    assertThat(lines.at("/0/rule").asText()).isEqualTo("H-1");
    assertThat(lines.at("/1/held").asBoolean()).isTrue();
    assertThat(lines.at("/1/heldBy").asLong()).isEqualTo(lines.at("/0/sequence").asLong());

    asker.rest().get("/networks/commons/holds").expect(403);
    readTheLedgerInABrowser(visitors);
    ruleInABrowser(visitors);

    assertThat(balance(solver)).isEqualTo(150);
    assertThat(reputation(solver).path("held").asLong()).isZero();
    assertThat(ledger(solver).at("/0/rule").asText()).isEqualTo("H-2");
    TestMember heli = TestMember.ofTheSample("heli", portal);
    JsonNode ended = heli.rest().get("/networks/commons/holds?ended=true").expect(200).json();
    assertThat(ended.at("/items/0/ruling").asText()).isEqualTo("released");
    String hold = ended.at("/items/0/id").asText();
    heli.rest()
        .post("/holds/" + hold + "/take-back", Map.of("reasons", "Too late for that."))
        .expect(409);
  }

  private void readTheLedgerInABrowser(Browsing.Visitors visitors) {
    Page page = visitors.open(390, 844, ColorScheme.LIGHT);
    signIn(page, solver.email(), solver.password());
    page.navigate("/ledger");
    assertThat(page.content()).contains("You did nothing wrong", "holds line 3");
    Accessibility.isSound(page);
    page.navigate("/ledger?network=commons&line=3");
    assertThat(page.locator("table.tk-ledger tbody tr").count()).isEqualTo(2);
  }

  private void ruleInABrowser(Browsing.Visitors visitors) {
    Page page = visitors.open(1440, 900, ColorScheme.LIGHT);
    signIn(page, "heli@talkoot.example", "talkoot-heli");
    page.navigate("/holds/commons");
    Accessibility.isSound(page);
    page.locator(
            "li",
            new Page.LocatorOptions()
                .setHasText(solver.handle().toUpperCase(java.util.Locale.ROOT)))
        .locator("textarea")
        .first()
        .fill("They live next door and know the same benches.");
    page.locator(
            "li",
            new Page.LocatorOptions()
                .setHasText(solver.handle().toUpperCase(java.util.Locale.ROOT)))
        .locator("input[type=submit]")
        .first()
        .click();
    assertThat(page.content()).contains("Points released");
    Accessibility.isSound(page);
  }

  private static void signIn(Page page, String email, String password) {
    page.navigate("/signin");
    page.locator("[id='signin:email']").fill(email);
    page.locator("[id='signin:password']").fill(password);
    page.locator("[id='signin:enter']").click();
  }

  /** A problem of the one, answered by the other and accepted: 50 points. */
  private static void acceptOneOf(TestMember requester, TestMember contributor) {
    String problem = Briefs.open(requester, "Which of two benches should be painted first?");
    String solution = Briefs.solve(contributor, problem, "The one by the church.");
    requester
        .rest()
        .post(
            "/problems/" + problem + "/decision",
            Map.of(
                "accepted", List.of(Map.of("solution", solution)),
                "reasons", List.of(Map.of("solution", solution, "text", "It is worn.")),
                "text", "It will be painted."))
        .expect(201);
  }

  private static long balance(TestMember member) {
    return reputation(member).path("balance").asLong();
  }

  private static JsonNode reputation(TestMember member) {
    return member.rest().get("/members/" + member.handle() + "/reputation").expect(200).json();
  }

  private static JsonNode ledger(TestMember member) {
    return member
        .rest()
        .get("/members/" + member.handle() + "/ledger")
        .expect(200)
        .json()
        .path("items");
  }
}
