package org.talkoot.it.level;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A network with the strict preset: trust comes before judging others. */
class LevelsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RestClient portal = Portal.running().rest();
  private final TestMember manager = TestMember.ofTheSample("irja", portal);
  private final TestMember newcomer = TestMember.named("newcomer", portal);
  private final TestMember author = TestMember.named("author", portal);
  private final String network = "strict-" + newcomer.handle();
  private String problem;

  @BeforeEach
  void a_strict_network_with_an_open_problem() {
    manager
        .rest()
        .post(
            "/networks",
            Map.of(
                "slug", network,
                "name", "Bridges",
                "purpose", "Where a mistake costs a bridge.",
                "levelPreset", "strict"))
        .expect(201);
    for (TestMember member : List.of(newcomer, author)) {
      member.rest().post("/networks/" + network + "/memberships").expect(201);
    }
    problem = openIn(manager, "S");
  }

  @Test
  void a_newcomer_may_not_object_and_is_told_in_both_languages_which_level_it_needs() {
    String solution = Briefs.solve(author, problem, "Close it when it rains.");

    Answer refused = object(newcomer.rest(), solution).expect(403);
    Answer refusedInFinnish =
        object(newcomer.rest().with("Accept-Language", "fi"), solution).expect(403);

    assertThat(refused.text("detail"))
        .contains("Objecting", "Trusted", "Newcomer", "/points#levels");
    assertThat(refusedInFinnish.text("detail"))
        .contains("Vastustaminen", "luotettu", "tulokas", "/fi/points#levels");
  }

  @Test
  void who_did_what_others_found_good_is_promoted_and_may_object() throws Exception {
    publishOneIsEnough();
    String own = Briefs.solve(newcomer, problem, "Measure the load first.");
    String others = Briefs.solve(author, problem, "Paint it.");
    object(newcomer.rest(), others).expect(403);

    manager.rest().put("/solutions/" + own + "/vote", Map.of("value", "helpful")).expect(200);

    awaitLevel(newcomer, "trusted");
    object(newcomer.rest(), others).expect(200);
    assertThat(kindsOf(newcomer)).contains("level.reached");
    assertThat(newcomer.rest().get("/members/" + newcomer.handle()).expect(200).text("level"))
        .isEqualTo("newcomer");
    author.rest().get("/members/" + newcomer.handle() + "/levels").expect(403);
  }

  @Test
  void only_members_of_some_level_promise_the_pots_m_and_l() {
    String draft = draftIn(newcomer, "L");

    Answer refused = newcomer.rest().post("/problems/" + draft + "/open").expect(403);

    assertThat(refused.text("detail")).contains("M or L", "Member");
  }

  @Test
  void a_bad_table_is_refused_with_its_place_and_only_managers_publish() {
    Map<String, Object> wanted =
        Map.of("document", Map.of("code", "own", "version", 1), "note", "Ours now.");

    Answer refused =
        manager.rest().post("/networks/" + network + "/level-table", wanted).expect(422);

    assertThat(refused.json().at("/violations/0/code").asText()).isEqualTo("level.table.bad");
    newcomer.rest().post("/networks/" + network + "/level-table", wanted).expect(403);
  }

  private void publishOneIsEnough() {
    List<Map<String, Object>> levels = new ArrayList<>();
    levels.add(step("newcomer", 0, List.of("comment", "solve", "post", "thank", "flag")));
    levels.add(step("member", 1, List.of("vote", "postLarge")));
    levels.add(step("trusted", 1, List.of("object", "review")));
    levels.add(step("mentor", 50, List.of("coach")));
    levels.add(step("elder", 90, List.of()));
    manager
        .rest()
        .post(
            "/networks/" + network + "/level-table",
            Map.of(
                "document",
                Map.of(
                    "code",
                    "own",
                    "version",
                    1,
                    "evidence",
                    Map.of("apart", List.of("V-5")),
                    "levels",
                    levels),
                "note",
                "One good contribution is enough here."))
        .expect(201);
  }

  private static Map<String, Object> step(String level, int needed, List<String> privileges) {
    return needed == 0
        ? Map.of("level", level, "privileges", privileges, "flagWeight", 1)
        : Map.of(
            "level",
            level,
            "needs",
            Map.of("bound", Math.max(10, needed), "volume", needed, "days", 1, "givers", 1),
            "privileges",
            privileges,
            "flagWeight",
            1);
  }

  private void awaitLevel(TestMember member, String level) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    String path = "/members/" + member.handle() + "/levels?network=" + network;
    String found = "";
    while (!found.equals(level) && Instant.now().isBefore(end)) {
      found = member.rest().get(path).expect(200).json().at("/items/0/level").asText();
      Thread.sleep(200);
    }
    assertThat(found).isEqualTo(level);
  }

  private static List<String> kindsOf(TestMember member) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    List<String> kinds = List.of();
    while (!kinds.contains("level.reached") && Instant.now().isBefore(end)) {
      JsonNode items = member.rest().get("/notifications").expect(200).json().path("items");
      kinds = items.findValuesAsText("kind");
      Thread.sleep(200);
    }
    return kinds;
  }

  private static Answer object(RestClient by, String solution) {
    return by.put(
        "/solutions/" + solution + "/vote",
        Map.of("value", "objection", "reason", "It rains all the time here."));
  }

  private String openIn(TestMember requester, String pot) {
    String id = draftIn(requester, pot);
    requester.rest().post("/problems/" + id + "/open").expect(200);
    return id;
  }

  private String draftIn(TestMember requester, String pot) {
    Map<String, Object> brief = Briefs.bounded("How do we know when the bridge is too slippery?");
    brief.put("network", network);
    brief.put("pot", pot);
    return requester.rest().post("/problems", brief).expect(201).text("id");
  }
}
