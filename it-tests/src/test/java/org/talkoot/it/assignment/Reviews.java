package org.talkoot.it.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talkoot.it.rest.TestMember;

/** Reviews over REST. */
final class Reviews {
  private Reviews() {}

  /** Reviews a solution with the same score for every criterion. */
  static void give(TestMember reviewer, String solution, int score) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (JsonNode criterion :
        reviewer
            .rest()
            .get("/solutions/" + solution + "/rubric")
            .expect(200)
            .json()
            .path("criteria")) {
      scores.add(
          Map.of(
              "criterion",
              criterion.path("id").asText(),
              "score",
              score,
              "rationale",
              "I have sat there."));
    }
    reviewer
        .rest()
        .post(
            "/solutions/" + solution + "/reviews",
            Map.of("scores", scores, "verdict", "approve", "confidence", 4))
        .expect(201);
  }
}
