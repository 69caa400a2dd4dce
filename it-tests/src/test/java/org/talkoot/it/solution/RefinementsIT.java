package org.talkoot.it.solution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** Refinements over REST, from the proposal to the points of the refiner. */
class RefinementsIT {
  private static final String BEFORE =
      "Begin at the library. Then the clinic.\n\nAsk the drivers. Write it down.";

  private final Portal portal = Portal.running();
  private TestMember asker;
  private TestMember author;
  private TestMember refiner;
  private String problem;
  private String solution;

  @BeforeEach
  void a_solution() {
    asker = TestMember.named("asker", portal.rest());
    author = TestMember.named("author", portal.rest());
    refiner = TestMember.named("refiner", portal.rest());
    problem = Briefs.open(asker, "Which three stops need a bench before the others do?");
    solution = Briefs.solve(author, problem, BEFORE);
  }

  @Test
  void a_merged_refinement_is_credited_shared_and_paid() {
    String id = propose(refiner, BEFORE.replace("clinic", "health centre"));
    JsonNode shown = portal.rest().get("/refinements/" + id).expect(200).json();
    assertThat(shown.get("state").asText()).isEqualTo("open");
    assertThat(shown.get("diff").toString())
        .contains("{\"op\":\"remove\",\"text\":\"clinic\"}")
        .contains("{\"op\":\"add\",\"text\":\"health centre\"}");
    assertThat(shown.get("merge").get("clean").asBoolean()).isTrue();

    refiner.rest().post("/refinements/" + id + "/merge", Map.of()).expect(403);
    JsonNode merged = author.rest().post("/refinements/" + id + "/merge").expect(200).json();
    assertThat(merged.get("mergedRevision").asInt()).isEqualTo(2);
    author.rest().post("/refinements/" + id + "/merge", Map.of()).expect(409);

    JsonNode now = portal.rest().get("/solutions/" + solution).expect(200).json();
    assertThat(now.get("text").asText()).contains("health centre");
    assertThat(now.get("refiners").get(0).get("handle").asText()).isEqualTo(refiner.handle());
    JsonNode revisions = portal.rest().get("/solutions/" + solution + "/revisions").json();
    assertThat(revisions.at("/items/0/refined/refinement").asText()).isEqualTo(id);
    assertThat(
            portal
                .rest()
                .get("/solutions/" + solution + "/difference?from=1&to=2")
                .json()
                .toString())
        .contains("health centre");

    asker
        .rest()
        .post(
            "/problems/" + problem + "/decision",
            Map.of(
                "accepted", List.of(Map.of("solution", solution)),
                "reasons", List.of(Map.of("solution", solution, "text", "It names the stops."))))
        .expect(201);
    assertThat(rules(refiner)).containsExactlyInAnyOrder("J-1 25 refiner", "S-1 10 refiner");
    assertThat(rules(author)).containsExactly("S-1 40 solver");
  }

  @Test
  void a_declined_refinement_shows_its_reason_to_those_concerned_only() {
    String id = propose(refiner, BEFORE.replace("drivers", "passengers"));
    author.rest().post("/refinements/" + id + "/decline", Map.of("reason", " ")).expect(422);
    author
        .rest()
        .post("/refinements/" + id + "/decline", Map.of("reason", "The passengers were asked."))
        .expect(200);
    assertThat(refiner.rest().get("/refinements/" + id).expect(200).json().get("reason").asText())
        .isEqualTo("The passengers were asked.");
    asker.rest().get("/refinements/" + id).expect(404);
    portal.rest().get("/refinements/" + id).expect(404);
    assertThat(portal.rest().get("/solutions/" + solution + "/refinements").json().get("items"))
        .isEmpty();
  }

  @Test
  void one_is_open_a_member_until_it_is_taken_back_and_nobody_refines_their_own() {
    String id = propose(refiner, BEFORE.replace("drivers", "passengers"));
    refiner
        .rest()
        .post("/solutions/" + solution + "/refinements", suggestion("Other."))
        .expect(409);
    author.rest().post("/solutions/" + solution + "/refinements", suggestion("Mine.")).expect(403);
    author.rest().delete("/refinements/" + id).expect(403);
    refiner.rest().delete("/refinements/" + id).expect(204);
    refiner.rest().delete("/refinements/" + id).expect(409);
    refiner.rest().post("/solutions/" + solution + "/refinements", suggestion(BEFORE)).expect(422);
    propose(refiner, BEFORE.replace("drivers", "children"));
  }

  @Test
  void changes_of_the_same_sentence_are_brought_together_by_a_person() {
    String id = propose(refiner, BEFORE.replace("Ask the drivers.", "Ask the drivers twice."));
    TestMember other = TestMember.named("other", portal.rest());
    String earlier = propose(other, BEFORE.replace("Ask the drivers.", "Ask all drivers."));
    author.rest().post("/refinements/" + earlier + "/merge", Map.of()).expect(200);
    author.rest().post("/refinements/" + id + "/merge", Map.of()).expect(409);

    JsonNode merge = author.rest().get("/refinements/" + id).json().get("merge");
    assertThat(merge.get("clean").asBoolean()).isFalse();
    assertThat(merge.at("/conflicts/0/now").asText()).contains("all drivers");
    assertThat(merge.at("/conflicts/0/proposed").asText()).contains("twice");
    String both = merge.get("text").asText().replace("Ask all drivers.", "Ask all drivers twice.");
    author.rest().post("/refinements/" + id + "/merge", Map.of("text", both)).expect(422);
    author
        .rest()
        .post("/refinements/" + id + "/merge", Map.of("text", both, "revision", 1))
        .expect(409);
    author
        .rest()
        .post(
            "/refinements/" + id + "/merge",
            Map.of("text", both, "revision", merge.get("revision").asInt()))
        .expect(200);
    assertThat(portal.rest().get("/solutions/" + solution).json().get("text").asText())
        .contains("Ask all drivers twice.");
  }

  @Test
  void merges_at_the_same_time_keep_every_change_and_lose_none_silently() throws Exception {
    List<String> ids = new ArrayList<>();
    List<String> sentences =
        List.of("Begin at the library.", "Then the clinic.", "Ask the drivers.", "Write it down.");
    for (String sentence : sentences) {
      TestMember one = TestMember.named("one", portal.rest());
      ids.add(propose(one, BEFORE.replace(sentence, sentence.replace(".", ", changed."))));
    }
    TestMember clash = TestMember.named("clash", portal.rest());
    ids.add(propose(clash, BEFORE.replace("Begin at the library.", "Begin elsewhere.")));
    List<Callable<Integer>> merges = new ArrayList<>();
    for (int twice = 0; twice < 2; twice++) {
      ids.forEach(
          id ->
              merges.add(
                  () -> author.rest().post("/refinements/" + id + "/merge", Map.of()).status()));
    }
    List<Integer> answers = atOnce(merges);

    assertThat(answers).containsOnly(200, 409).filteredOn(answer -> answer == 200).hasSize(4);
    String text = portal.rest().get("/solutions/" + solution).json().get("text").asText();
    assertThat(text)
        .contains("Then the clinic, changed.")
        .contains("Ask the drivers, changed.")
        .contains("Write it down, changed.");
    assertThat(text.contains("library, changed") ^ text.contains("elsewhere")).isTrue();
    assertThat(portal.rest().get("/solutions/" + solution).json().get("revision").asInt())
        .isEqualTo(5);
  }

  private String propose(TestMember by, String text) {
    return by.rest()
        .post("/solutions/" + solution + "/refinements", suggestion(text))
        .expect(201)
        .json()
        .get("id")
        .asText();
  }

  private static Map<String, Object> suggestion(String text) {
    return Map.of("text", text, "note", "It is closer to what was asked.");
  }

  private static List<String> rules(TestMember member) {
    List<String> rules = new ArrayList<>();
    member
        .rest()
        .get("/members/" + member.handle() + "/ledger")
        .expect(200)
        .json()
        .get("items")
        .forEach(
            line ->
                rules.add(
                    line.get("rule").asText()
                        + " "
                        + line.get("points").asInt()
                        + " "
                        + line.get("track").asText()));
    return rules;
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
