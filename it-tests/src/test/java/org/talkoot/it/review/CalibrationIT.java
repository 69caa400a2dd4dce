package org.talkoot.it.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Reviews are weighed by what is known of their reviewers, and measured by a manager. */
class CalibrationIT {
  private final RestClient portal = Portal.running().rest();
  private final TestMember manager = TestMember.ofTheSample("heli", portal);
  private final TestMember requester = TestMember.named("asker", portal);
  private final TestMember author = TestMember.named("author", portal);
  private final TestMember near = TestMember.named("near", portal);
  private final TestMember far = TestMember.named("far", portal);

  private String solution = "";
  private String review = "";

  @BeforeEach
  void a_solution_is_reviewed_twice() {
    String problem = Briefs.open(requester, "How should the village heat its old school?");
    solution = Briefs.solve(author, problem, "With the heat of the dairy next door.");
    review = Briefs.review(near, solution, 4);
    Briefs.review(far, solution, 1);
  }

  @Test
  void a_probe_proves_the_near_review_right_once_and_shows_in_its_writers_record() {
    JsonNode probe =
        manager.rest().post("/solutions/" + solution + "/probe", scores(4)).expect(200).json();
    assertThat(probe.path("overall").asDouble()).isCloseTo(4, within(1e-9));
    manager.rest().post("/solutions/" + solution + "/probe", scores(2)).expect(409);
    manager.rest().post("/reviews/" + review + "/spot-check", Map.of("judgement", 4)).expect(200);

    JsonNode record = record(near, near);
    assertThat(record.path("heldUp").asInt()).isEqualTo(1);
    assertThat(record.path("measured").asInt()).isEqualTo(2);
    assertThat(record.path("bias").asDouble()).isCloseTo(0, within(1e-9));
    assertThat(points(near, "R-3")).isEqualTo(1);

    JsonNode ofTheOther = record(far, manager);
    assertThat(ofTheOther.path("heldUp").asInt()).isZero();
    assertThat(ofTheOther.path("bias").asDouble()).isCloseTo(-3, within(1e-9));
    far.rest().get("/members/" + near.handle() + "/reviewing").expect(403);
  }

  @Test
  void only_managers_probe_and_only_what_fits_the_rubric() {
    near.rest().post("/solutions/" + solution + "/probe", scores(4)).expect(403);
    manager
        .rest()
        .post("/solutions/" + solution + "/probe", Map.of("scores", List.of()))
        .expect(422);
    manager.rest().post("/reviews/" + review + "/spot-check", Map.of("judgement", 9)).expect(422);
    near.rest().get("/solutions/" + solution + "/probe").expect(403);
  }

  @Test
  void weights_are_told_and_add_up() {
    JsonNode weights =
        author.rest().get("/solutions/" + solution + "/consensus/weights").expect(200).json();
    double sum = 0;
    for (JsonNode one : weights.path("reviews")) {
      sum += one.path("share").asDouble();
    }
    assertThat(weights.path("reviews")).hasSize(2);
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void cases_are_for_managers() {
    manager.rest().post("/networks/commons/case-searches", Map.of()).expect(200);
    manager.rest().get("/cases?state=open").expect(200);
    assertThat(near.rest().get("/cases").expect(200).json().path("items")).isEmpty();
    near.rest().get("/cases?network=commons").expect(403);
    manager.rest().get("/cases/0000000000001").expect(404);
    manager.rest().get("/cases?state=lost").expect(422);
  }

  private Map<String, Object> scores(int score) {
    List<Map<String, Object>> scores = new ArrayList<>();
    manager
        .rest()
        .get("/solutions/" + solution + "/rubric")
        .expect(200)
        .json()
        .path("criteria")
        .forEach(one -> scores.add(Map.of("criterion", one.path("id").asText(), "score", score)));
    return Map.of("scores", scores, "text", "Read with care.");
  }

  private JsonNode record(TestMember member, TestMember reader) {
    return reader.rest().get("/members/" + member.handle() + "/reviewing").expect(200).json();
  }

  private long points(TestMember member, String rule) {
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
