package org.talkoot.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.it.server.Portal;

/** What is refused, with which status, and that the first reason that counts is told. */
class RefusalsIT {
  private static final String QUESTION = "How do we keep the ice road open on mild mornings?";

  private final RestClient portal = Portal.running().rest();

  @Test
  void a_visitor_is_asked_for_a_token_before_anything_else() {
    portal.with("Content-Type", "text/plain").send("POST", "/problems", body("{")).expect(401);
    portal.withToken("tk_nobody").get("/problems").expect(401);
  }

  @Test
  void a_body_must_be_json_of_the_right_types() {
    RestClient member = TestMember.named("typist", portal).rest();
    member.with("Content-Type", "text/plain").send("POST", "/problems", body("{}")).expect(415);
    RestClient json = member.with("Content-Type", "application/json");
    for (String broken : List.of("", "{", "null", "[]", "7", "{\"question\":5}", "{} {}")) {
      json.send("POST", "/problems", body(broken)).expect(400);
    }
    json.send("POST", "/problems", body("{\"criteria\":[null]}")).expect(400);
    json.send("POST", "/problems", body("{\"background\":\"" + "x".repeat(2_000_000) + "\"}"))
        .expect(413);
  }

  @Test
  void bad_values_are_named_field_by_field_in_the_callers_language() {
    RestClient member = TestMember.named("typist", portal).rest();
    Answer refused =
        member
            .with("Accept-Language", "fi")
            .post("/problems", Map.of("deadline", "tomorrow", "pot", "XL", "question", "a\0b"))
            .expect(422);
    assertThat(refused.json().path("violations").findValuesAsText("field"))
        .containsExactlyInAnyOrder("deadline", "pot", "question");
    assertThat(refused.text("title")).isEqualTo("Arvot eivät kelpaa");
  }

  @Test
  void unknown_comes_before_bad_values() {
    RestClient member = TestMember.named("typist", portal).rest();
    for (String id : List.of("0000000000zzz", "no-id", "%C3%A4")) {
      member.put("/solutions/" + id + "/vote", Map.of("value", "nonsense")).expect(404);
    }
  }

  @Test
  void a_change_names_the_version_it_is_made_upon() {
    RestClient member = TestMember.named("typist", portal).rest();
    Answer draft = member.post("/problems", Map.of("question", "How?")).expect(201);
    String path = "/problems/" + draft.text("id");
    member.put(path, Map.of("question", "Why?")).expect(428);
    member.put(path, "\"99.0\"", Map.of("question", "Why?")).expect(412);
    String version = draft.etag().replaceAll("\\.\\d+\"", ".123456\"");
    member.put(path, version, Map.of("question", "Why?")).expect(200);
    member.put(path, draft.etag(), Map.of("question", "When?")).expect(412);
    member.with("If-None-Match", member.get(path).etag()).get(path).expect(304);
  }

  @Test
  void a_repeated_post_gets_its_first_answer() {
    RestClient member = TestMember.named("typist", portal).rest();
    RestClient keyed = member.with("Idempotency-Key", "once");
    Answer first = keyed.post("/problems", Map.of("question", "Once?")).expect(201);
    Answer again = keyed.post("/problems", Map.of("question", "Once?")).expect(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.etag()).isEqualTo(first.etag());
    keyed.post("/problems", Map.of("question", "Twice?")).expect(422);
    TestMember.named("other", portal)
        .rest()
        .with("Idempotency-Key", "once")
        .post("/problems", Map.of("question", "Twice?"))
        .expect(201);
  }

  @Test
  void limits_and_cursors_have_their_bounds() {
    portal.get("/problems?limit=1").expect(200);
    for (String query : List.of("limit=0", "limit=101", "limit=x", "after=x", "status=x")) {
      portal.get("/problems?" + query).expect(422);
    }
    assertThat(portal.get("/problems").header("RateLimit-Remaining")).isPresent();
  }

  @Test
  void every_page_of_a_list_leads_to_the_next() {
    Answer first = portal.get("/problems?limit=1").expect(200);
    String next = first.text("next");
    assertThat(first.header("Link")).get().asString().contains("rel=\"next\"").contains(next);
    Answer second = portal.get("/problems?limit=1&after=" + next).expect(200);
    assertThat(second.json().path("items").findValuesAsText("id"))
        .doesNotContainAnyElementsOf(first.json().path("items").findValuesAsText("id"));
  }

  @Test
  void fifty_equal_votes_count_once() {
    TestMember requester = TestMember.named("asker", portal);
    TestMember author = TestMember.named("author", portal);
    TestMember voter = TestMember.named("voter", portal);
    String solution = Briefs.solve(author, Briefs.open(requester, QUESTION), "Close it.");
    List<Integer> statuses =
        Collections.nCopies(50, "/solutions/" + solution + "/vote").parallelStream()
            .map(path -> voter.rest().put(path, Map.of("value", "helpful")).status())
            .toList();
    assertThat(statuses).containsOnly(200);
    Answer seen = portal.get("/solutions/" + solution).expect(200);
    assertThat(seen.json().path("votes").path("helpful").asInt()).isEqualTo(1);
  }

  @Test
  void of_two_decisions_at_once_one_is_made() {
    TestMember requester = TestMember.named("asker", portal);
    TestMember author = TestMember.named("author", portal);
    String problem = Briefs.open(requester, QUESTION);
    String solution = Briefs.solve(author, problem, "Close it at plus two degrees.");
    Map<String, Object> decision =
        Map.of("accepted", List.of(Map.of("solution", solution)), "text", "It can be done.");
    List<Integer> statuses =
        Collections.nCopies(2, "/problems/" + problem + "/decision").parallelStream()
            .map(path -> requester.rest().post(path, decision).status())
            .toList();
    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
  }

  private static java.net.http.HttpRequest.BodyPublisher body(String text) {
    return BodyPublishers.ofString(text);
  }
}
