package org.talkoot.it.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Networks;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Versions of rules, drafts and trial runs by programs. */
class RuleSetsIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RestClient portal = Portal.running().rest();
  private final RestClient manager = TestMember.ofTheSample("heli", portal).rest();

  @Test
  void everybody_reads_the_rules_of_a_public_network_and_nobody_else_those_of_a_private_one() {
    JsonNode all = portal.get("/rule-sets").expect(200).json();
    JsonNode first = all.at("/items").get(all.at("/items").size() - 1);
    assertThat(first.path("version").asInt()).isEqualTo(1);
    assertThat(portal.get("/rule-sets/1").expect(200).json().at("/rules/code").asText())
        .isEqualTo("talkoot");
    portal.get("/rule-sets/99").expect(404);
    portal.get("/rule-sets/one").expect(404);
    portal.get("/rule-sets?network=hirsijarvi").expect(404);
    portal.get("/rule-sets/1?network=hirsijarvi").expect(404);
  }

  @Test
  void a_trial_run_of_the_rules_in_force_finds_what_stands_in_the_ledger() {
    JsonNode run = done(simulate("commons", Map.of()));
    assertThat(run.at("/result/rising").asInt()).isZero();
    assertThat(run.at("/result/falling").asInt()).isZero();
    JsonNode members =
        manager
            .get("/rehearsals/" + run.path("id").asText() + "/members?sort=standing&limit=100")
            .expect(200)
            .json()
            .path("items");
    assertThat(members).isNotEmpty();
    for (JsonNode one : members) {
      assertThat(one.path("difference").asLong()).isZero();
    }
  }

  @Test
  void a_trial_run_of_other_rules_says_who_would_have_less_and_by_which_lines() {
    ObjectNode rules = rules("commons");
    number(rules, "T-1").put("always", 1);
    JsonNode run = done(simulate("commons", Map.of("rules", rules)));
    String path = "/rehearsals/" + run.path("id").asText();
    assertThat(run.at("/result/falling").asInt()).isPositive();
    JsonNode worst =
        manager.get(path + "/members?sort=falling&limit=1").expect(200).json().at("/items/0");
    assertThat(worst.path("difference").asLong()).isNegative();
    String handle = worst.at("/member/handle").asText();
    JsonNode lines = manager.get(path + "/members/" + handle).expect(200).json();
    assertThat(lines.path("differing").asLong()).isPositive();
    assertThat(lines.at("/lines/0/rule").asText()).isEqualTo("T-1");
    assertThat(manager.get(path + "/rules").expect(200).body()).contains("T-1");

    assertThat(run.at("/result/badgeChanges").asInt()).isZero();
    assertThat(manager.get(path + "/marks").expect(200).json().at("/items")).isEmpty();

    manager.get(path + "/members?sort=sideways").expect(422);
    TestMember stranger = TestMember.named("stranger", portal);
    stranger.rest().get(path).expect(404);
    portal.get(path).expect(401);
    manager.delete(path).expect(204);
    assertThat(manager.get(path).expect(200).text("status")).isEqualTo(run.path("status").asText());
  }

  @Test
  void a_trial_run_of_a_draft_follows_its_levels_and_badges_too() {
    Answer begun = manager.post("/rule-drafts", Map.of("name", "Easier")).expect(201);
    String draft = begun.text("id");
    ObjectNode levels = (ObjectNode) begun.json().path("levels");
    ObjectNode needs = (ObjectNode) levels.at("/levels/1/needs");
    List.of("bound", "volume", "days", "givers").forEach(need -> needs.put(need, 1));
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("name", "Easier");
    wanted.put("rules", begun.json().path("rules"));
    wanted.put("levels", levels);
    String path = "/rule-drafts/" + draft;
    Answer changed = manager.put(path, begun.etag(), wanted).expect(200);
    assertThat(changed.json().path("changes")).isNotEmpty();

    JsonNode run = done(simulate("commons", Map.of("draft", draft)));
    assertThat(run.at("/result/levelChanges").asInt()).isPositive();
    assertThat(run.at("/result/rising").asInt()).isZero();
    JsonNode mark =
        manager
            .get("/rehearsals/" + run.path("id").asText() + "/marks")
            .expect(200)
            .json()
            .at("/items/0");
    assertThat(mark.path("kind").asText()).isEqualToIgnoringCase("level");
    assertThat(mark.path("before").asText()).isEqualTo("newcomer");
    assertThat(mark.path("after").asText()).isEqualTo("member");

    JsonNode same = done(simulate("commons", Map.of("levels", levels)));
    assertThat(same.at("/result/levelChanges")).isEqualTo(run.at("/result/levelChanges"));

    ((ObjectNode) levels.at("/levels/1/needs")).put("bound", 1000);
    Answer refused = manager.post("/rule-sets/1/simulate", Map.of("levels", levels)).expect(422);
    assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("levels");
    manager.delete(path).expect(428);
    manager.with("If-Match", changed.etag()).delete(path).expect(204);
  }

  @Test
  void trial_runs_are_for_managers_and_for_rules_that_can_be_read() {
    TestMember member = TestMember.named("member", portal);
    member.rest().post("/rule-sets/1/simulate", Map.of()).expect(403);
    portal.post("/rule-sets/1/simulate", Map.of()).expect(401);
    ObjectNode rules = rules("commons");
    ((ObjectNode) rules.at("/caps/0")).put("clamp", 0);
    Answer refused = manager.post("/rule-sets/1/simulate", Map.of("rules", rules)).expect(422);
    assertThat(refused.json().at("/violations/0/field").asText()).startsWith("rules.caps[0]");
    assertThat(refused.json().at("/violations/0/message").asText()).contains("clamp");
  }

  @Test
  void a_draft_is_changed_upon_the_version_that_was_read_and_dropped() {
    Answer begun = manager.post("/rule-drafts", Map.of("name", "Less")).expect(201);
    String path = "/rule-drafts/" + begun.text("id");
    ObjectNode rules = (ObjectNode) begun.json().path("rules");
    number(rules, "S-2").put("always", 4);
    Answer changed =
        manager.put(path, begun.etag(), Map.of("name", "Less", "rules", rules)).expect(200);
    assertThat(changed.json().at("/changes/0/code").asText()).isEqualTo("S-2");
    manager.put(path, begun.etag(), Map.of("name", "Late", "rules", rules)).expect(412);
    manager.put(path, Map.of("name", "Blind", "rules", rules)).expect(428);
    assertThat(manager.get("/rule-drafts").expect(200).body()).contains(begun.text("id"));
    TestMember.named("curious", portal).rest().get(path).expect(404);
    manager.with("If-Match", changed.etag()).delete(path).expect(204);
    manager.get(path).expect(404);
  }

  @Test
  void of_two_publications_at_once_one_stands_and_its_note_is_read_by_all() throws Exception {
    TestMember irja = TestMember.ofTheSample("irja", portal);
    RestClient operator = irja.rest();
    String slug = "rules-" + Long.toString(System.nanoTime() & 0xffffff, 36);
    Networks.open(irja, slug);
    String path = "/rule-sets?network=" + slug;
    ObjectNode rules = rules("commons");
    number(rules, "S-2").put("always", 4);
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("basedOn", 1);
    wanted.put("rules", rules);
    operator.post(path, wanted).expect(422);
    wanted.put("note", "Deciding in time is nothing special.");
    wanted.put("validFrom", Instant.now().minus(Duration.ofHours(1)).toString());
    operator.post(path, wanted).expect(422);
    wanted.put("validFrom", Instant.now().plus(Duration.ofHours(1)).toString());
    TestMember.named("member", portal).rest().post(path, wanted).expect(403);

    Callable<Integer> publishing = () -> operator.post(path, wanted).status();
    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Integer> statuses = new ArrayList<>();
    for (var one : both.invokeAll(List.of(publishing, publishing))) {
      statuses.add(one.get());
    }
    both.shutdown();
    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    JsonNode newest = portal.get(path).expect(200).json().at("/items/0");
    assertThat(newest.path("version").asInt()).isEqualTo(2);
    assertThat(newest.path("inForce").asBoolean()).isFalse();
    assertThat(newest.path("note").asText()).startsWith("Deciding in time");
    assertThat(newest.at("/changes/0/after").asInt()).isEqualTo(4);

    number(rules, "S-2").put("always", 6);
    wanted.put("basedOn", 2);
    Answer above = operator.post(path, wanted).expect(422);
    assertThat(above.json().at("/violations/0/field").asText())
        .isEqualTo("rules.S-2.points.always");
  }

  private Answer simulate(String network, Map<String, Object> body) {
    Answer answer = null;
    for (int tries = 0; tries < 1800; tries++) {
      answer = manager.post("/rule-sets/1/simulate?network=" + network, body);
      if (answer.status() != 409) {
        break; // another test rehearses in this network
      }
      pause();
    }
    return answer.expect(202);
  }

  private JsonNode done(Answer ordered) {
    String path = ordered.header("Location").orElseThrow().replaceAll(".*/api/v1", "");
    for (int tries = 0; tries < 1800; tries++) {
      JsonNode run = manager.get(path).expect(200).json();
      if (run.hasNonNull("result")) {
        return run;
      }
      pause();
    }
    throw new AssertionError("The trial run does not end: " + manager.get(path).body());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode rules(String network) {
    try {
      return (ObjectNode)
          JSON.readTree(manager.get("/rule-sets/1?network=" + network).expect(200).body())
              .path("rules");
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode number(ObjectNode rules, String code) {
    for (JsonNode rule : rules.path("rules")) {
      if (rule.path("code").asText().equals(code)) {
        return (ObjectNode) rule.path("points");
      }
    }
    throw new AssertionError("No rule " + code);
  }
}
