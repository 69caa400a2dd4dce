package org.talkoot.it.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A network of its own, where a manager has reviewers asked and by hand. */
class AssignmentsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RestClient portal = Portal.running().rest();
  private final TestMember manager = TestMember.ofTheSample("irja", portal);
  private final TestMember author = TestMember.named("author", portal);
  private final TestMember aino = TestMember.named("aino", portal);
  private final TestMember eero = TestMember.named("eero", portal);
  private final TestMember nea = TestMember.named("nea", portal);
  private final TestMember stranger = TestMember.named("stranger", portal);
  private final String network = "seats-" + author.handle();
  private String problem;
  private String solution;

  @BeforeEach
  void a_solution_that_wants_two_reviews() {
    manager
        .rest()
        .post(
            "/networks",
            Map.of("slug", network, "name", "Seats", "purpose", "Where reviewers are asked."))
        .expect(201);
    for (TestMember member : List.of(author, aino, eero, nea)) {
      member.rest().post("/networks/" + network + "/memberships").expect(201);
    }
    Map<String, Object> brief = new HashMap<>(Briefs.bounded("Which bench is the first one?"));
    brief.put("network", network);
    brief.put("reviewsWanted", 2);
    problem = manager.rest().post("/problems", brief).expect(201).text("id");
    manager.rest().post("/problems/" + problem + "/open").expect(200);
    solution = Briefs.solve(author, problem, "The one by the clinic.");
  }

  @Test
  void a_round_asks_two_who_answer_and_a_reviewer_in_time_is_paid() throws Exception {
    author.rest().post("/problems/" + problem + "/review-rounds").expect(403);
    JsonNode round =
        manager.rest().post("/problems/" + problem + "/review-rounds").expect(200).json();
    assertThat(round.path("asked").asInt()).isEqualTo(2);
    assertThat(round.at("/seats/0/offered").asInt()).isEqualTo(2);

    List<TestMember> asked = asked();
    assertThat(asked).hasSize(2);
    TestMember first = asked.get(0);
    TestMember second = asked.get(1);
    JsonNode offer = open(first).get(0);
    assertThat(offer.path("state").asText()).isEqualTo("offered");
    assertThat(offer.path("reasons")).isNotEmpty();
    assertThat(offer.at("/author/handle").asText()).isEqualTo(author.handle());
    String id = offer.path("id").asText();

    second.rest().get("/review-assignments/" + id).expect(404);
    second.rest().post("/review-assignments/" + id + "/accept").expect(404);
    portal.get("/review-assignments").expect(401);
    assertThat(accepted(first, id)).isEqualTo("accepted");
    assertThat(accepted(first, id)).isEqualTo("accepted");
    JsonNode later = first.rest().post("/review-assignments/" + id + "/notice").expect(200).json();
    assertThat(later.path("noticed").asBoolean()).isTrue();
    first.rest().post("/review-assignments/" + id + "/notice").expect(409);
    assertThat(Instant.parse(later.path("dueAt").asText()))
        .isAfter(Instant.parse(offer.path("dueAt").asText()));

    String declined = open(second).get(0).path("id").asText();
    second
        .rest()
        .post("/review-assignments/" + declined + "/decline", Map.of("reason", " "))
        .expect(422);
    second
        .rest()
        .post(
            "/review-assignments/" + declined + "/decline",
            Map.of("reason", "We work at the same desk.", "conflict", true))
        .expect(200);
    second.rest().post("/review-assignments/" + declined + "/accept").expect(403);
    second.rest().post("/solutions/" + solution + "/volunteers").expect(403);

    Reviews.give(first, solution, 4);
    assertThat(first.rest().get("/review-assignments/" + id).expect(200).text("state"))
        .isEqualTo("fulfilled");
    assertThat(rules(first)).contains("R-1 12");
    awaitNotification(first, "assignment.offered");
    assertThat(notification(first, "assignment.offered").toString())
        .contains("Which bench is the first one?")
        .doesNotContain(author.handle());
  }

  @Test
  void by_hand_within_the_same_rules() {
    author.rest().get("/solutions/" + solution + "/candidates").expect(403);
    stranger.rest().post("/solutions/" + solution + "/assignments", of(aino)).expect(403);
    JsonNode candidates =
        manager.rest().get("/solutions/" + solution + "/candidates").expect(200).json();
    assertThat(candidates.path("items").findValuesAsText("handle"))
        .contains(aino.handle(), eero.handle(), nea.handle())
        .doesNotContain(author.handle());

    manager.rest().post("/solutions/" + solution + "/assignments", of(author)).expect(409);
    manager.rest().post("/solutions/" + solution + "/assignments", of(stranger)).expect(409);
    aino.rest()
        .put("/members/" + aino.handle() + "/availability", Map.of("weeklyReviews", 0))
        .expect(200);
    manager.rest().post("/solutions/" + solution + "/assignments", of(aino)).expect(409);
    JsonNode seat =
        manager.rest().post("/solutions/" + solution + "/assignments", of(eero)).expect(201).json();
    assertThat(seat.at("/reviewer/handle").asText()).isEqualTo(eero.handle());
    manager.rest().post("/solutions/" + solution + "/assignments", of(eero)).expect(409);

    String id = seat.path("id").asText();
    eero.rest().delete("/review-assignments/" + id).expect(403);
    nea.rest().delete("/review-assignments/" + id).expect(404);
    manager.rest().delete("/review-assignments/" + id + "?reason=Not+needed").expect(204);
    manager.rest().delete("/review-assignments/" + id).expect(409);
    assertThat(eero.rest().get("/review-assignments/" + id).expect(200).text("reason"))
        .isEqualTo("Not needed");
  }

  @Test
  void a_volunteer_takes_a_seat_and_a_manager_sees_how_reviewing_goes() {
    author.rest().post("/solutions/" + solution + "/volunteers").expect(403);
    stranger.rest().post("/solutions/" + solution + "/volunteers").expect(403);
    JsonNode seat = nea.rest().post("/solutions/" + solution + "/volunteers").expect(201).json();
    assertThat(seat.path("state").asText()).isEqualTo("accepted");
    assertThat(seat.path("kind").asText()).isEqualTo("volunteer");
    nea.rest().post("/solutions/" + solution + "/volunteers").expect(409);
    Reviews.give(nea, solution, 3);

    nea.rest().get("/networks/" + network + "/reviewing").expect(403);
    JsonNode sums = manager.rest().get("/networks/" + network + "/reviewing").expect(200).json();
    assertThat(sums.at("/coverage/solutions").asInt()).isEqualTo(1);
    assertThat(sums.at("/coverage/reviewed").asInt()).isEqualTo(1);
    assertThat(sums.at("/coverage/covered").asInt()).isZero();
    assertThat(sums.at("/reliability/inTime").asInt()).isEqualTo(1);
    assertThat(
            manager.rest().get("/solutions/" + solution + "/seats").json().path("reviews").asInt())
        .isEqualTo(1);
    aino.rest().get("/solutions/" + solution + "/seats").expect(403);
  }

  @Test
  void availability_is_told_to_nobody_else() {
    JsonNode said =
        nea.rest()
            .put(
                "/members/" + nea.handle() + "/availability",
                Map.of(
                    "weeklyReviews",
                    2,
                    "awayUntil",
                    "2031-01-31",
                    "languages",
                    List.of("fi", "en")))
            .expect(200)
            .json();
    assertThat(said.path("languages").toString()).isEqualTo("[\"en\",\"fi\"]");
    assertThat(
            nea.rest().get("/members/" + nea.handle() + "/availability").json().path("awayUntil"))
        .hasToString("\"2031-01-31\"");
    eero.rest().get("/members/" + nea.handle() + "/availability").expect(403);
    nea.rest()
        .put("/members/" + nea.handle() + "/availability", Map.of("weeklyReviews", 21))
        .expect(422);
    nea.rest()
        .put("/members/" + nea.handle() + "/availability", Map.of("languages", List.of("xx")))
        .expect(422);
  }

  private List<TestMember> asked() {
    List<TestMember> asked = new ArrayList<>();
    for (TestMember member : List.of(aino, eero, nea)) {
      if (!open(member).isEmpty()) {
        asked.add(member);
      }
    }
    return asked;
  }

  private static JsonNode open(TestMember member) {
    return member.rest().get("/review-assignments?state=open").expect(200).json().path("items");
  }

  private static String accepted(TestMember member, String id) {
    return member.rest().post("/review-assignments/" + id + "/accept").expect(200).text("state");
  }

  private static Map<String, Object> of(TestMember reviewer) {
    return Map.of("reviewer", reviewer.handle());
  }

  private static List<String> rules(TestMember member) {
    List<String> lines = new ArrayList<>();
    member
        .rest()
        .get("/members/" + member.handle() + "/ledger")
        .expect(200)
        .json()
        .path("items")
        .forEach(
            line -> lines.add(line.path("rule").asText() + " " + line.path("points").asLong()));
    return lines;
  }

  private static JsonNode notification(TestMember member, String kind) {
    for (JsonNode one : member.rest().get("/notifications").expect(200).json().path("items")) {
      if (one.path("kind").asText().equals(kind)) {
        return one;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private static void awaitNotification(TestMember member, String kind) throws Exception {
    Instant until = Instant.now().plus(PATIENCE);
    while (notification(member, kind).isMissingNode() && Instant.now().isBefore(until)) {
      Thread.sleep(200);
    }
    assertThat(notification(member, kind).isMissingNode()).isFalse();
  }
}
