package org.talkoot.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.it.server.Portal;

/** The whole loop, once, by programs alone; every line of the ledger is expected in writing. */
class LoopByRestIT {
  private static final String QUESTION = "How do we keep the ice road open on mild mornings?";

  private final RestClient portal = Portal.running().rest();

  @Test
  void a_problem_goes_from_draft_to_closed_and_pays_what_the_rules_say() {
    TestMember requester = TestMember.named("asker", portal);
    TestMember author = TestMember.named("author", portal);
    TestMember reviewer = TestMember.named("judge", portal);
    TestMember voter = TestMember.named("voter", portal);

    String problem = Briefs.open(requester, QUESTION);
    requireRefusal(author.rest().post("/problems/" + problem + "/open"), 403);

    String solution = Briefs.solve(author, problem, "Close it at plus two degrees.");
    vote(voter, solution);
    voter.rest().put("/problems/" + problem + "/vote", Map.of("value", "helpful")).expect(200);
    String review = review(reviewer, solution);
    requester.rest().put("/reviews/" + review + "/rating", Map.of("helpful", true)).expect(200);
    author.rest().post("/reviews/" + review + "/response", Map.of("text", "True.")).expect(200);

    decide(requester, problem, solution);
    report(requester, problem, "inUse");
    voter
        .rest()
        .post(
            "/problems/" + problem + "/outcome/verify",
            Map.of("step", "inUse", "judgement", 4, "text", "I saw it in the morning."))
        .expect(200);
    report(requester, problem, "effectSeen");
    thank(requester, author, solution);

    author.rest().get("/problems/" + problem + "/closing-letter").expect(200);
    assertThat(author.rest().get("/problems/" + problem).expect(200).text("status"))
        .isEqualTo("closed");
    assertThat(lines(author)).containsExactlyInAnyOrder("V-1 4", "S-1 50", "O-1 75", "T-1 10");
    assertThat(lines(reviewer)).containsExactly("R-3 14", "V-3 3", "R-1 12");
    assertThat(lines(requester)).containsExactlyInAnyOrder("V-2 2", "S-2 5", "O-2 10");
    assertThat(lines(voter)).isEmpty();
    assertThat(balance(author)).isEqualTo(139);
  }

  @Test
  void a_bounded_brief_opens_and_an_unfinished_one_is_told_what_fails() {
    TestMember requester = TestMember.named("asker", portal);
    String draft =
        requester.rest().post("/problems", Map.of("question", "How?")).expect(201).text("id");

    Answer refused = requester.rest().post("/problems/" + draft + "/open").expect(409);

    assertThat(refused.json().path("violations").findValuesAsText("field"))
        .contains("deliverable.present", "criteria.count", "pledge.complete", "topics.count");
  }

  private static void vote(TestMember voter, String solution) {
    String path = "/solutions/" + solution + "/vote";
    voter.rest().put(path, Map.of("value", "helpful")).expect(200);
    JsonNode counts = voter.rest().put(path, Map.of("value", "helpful")).expect(200).json();
    assertThat(counts.path("helpful").asInt()).isEqualTo(1);
    assertThat(counts.path("mine").asText()).isEqualTo("helpful");
  }

  private static String review(TestMember reviewer, String solution) {
    List<Map<String, Object>> scores = new ArrayList<>();
    reviewer
        .rest()
        .get("/solutions/" + solution + "/rubric")
        .expect(200)
        .json()
        .path("criteria")
        .forEach(
            criterion ->
                scores.add(
                    Map.of(
                        "criterion",
                        criterion.path("id").asText(),
                        "score",
                        4,
                        "rationale",
                        "I have driven such roads.")));
    return reviewer
        .rest()
        .post(
            "/solutions/" + solution + "/reviews",
            Map.of("scores", scores, "verdict", "approve", "confidence", 4, "best", "Nights"))
        .expect(201)
        .text("id");
  }

  private static void decide(TestMember requester, String problem, String solution) {
    requester
        .rest()
        .post(
            "/problems/" + problem + "/decision",
            Map.of(
                "accepted", List.of(Map.of("solution", solution)),
                "reasons", List.of(Map.of("solution", solution, "text", "It can be done."))))
        .expect(201);
  }

  private static void report(TestMember requester, String problem, String step) {
    requester
        .rest()
        .post(
            "/problems/" + problem + "/outcome",
            Map.of(
                "step",
                step,
                "text",
                "Fifty mornings of 58.",
                "figure",
                Map.of("label", "mornings", "before", 24, "after", 50, "unit", "")))
        .expect(201);
  }

  private static void thank(TestMember from, TestMember to, String solution) {
    from.rest()
        .post(
            "/thanks",
            Map.of(
                "to", to.handle(),
                "contribution", Map.of("type", "solution", "id", solution),
                "text", "Thank you: our road stayed open because of you."))
        .expect(201);
  }

  private static List<String> lines(TestMember member) {
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

  private static long balance(TestMember member) {
    return member
        .rest()
        .get("/members/" + member.handle() + "/reputation")
        .expect(200)
        .json()
        .path("balance")
        .asLong();
  }

  private static void requireRefusal(Answer answer, int status) {
    answer.expect(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
  }
}
