package org.talkoot.it.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** What the others said is read only after one's own review is sent, or after the decision. */
class ReviewsAfterSendingIT {
  private final RestClient portal = Portal.running().rest();
  private final TestMember requester = TestMember.named("asker", portal);
  private final TestMember author = TestMember.named("author", portal);
  private final TestMember first = TestMember.named("first", portal);
  private final TestMember second = TestMember.named("second", portal);

  private String problem = "";
  private String solution = "";
  private String review = "";

  @BeforeEach
  void a_solution_is_reviewed_once() {
    problem = Briefs.open(requester, "Where should the village put its two new bicycle stands?");
    solution = Briefs.solve(author, problem, "Beside the library, and at the ferry.");
    review = Briefs.review(first, solution, 4);
  }

  @Test
  void who_has_not_sent_reads_no_other_review() {
    assertThat(reviews(second.rest())).isEmpty();
    second.rest().get("/reviews/" + review).expect(404);
    JsonNode consensus = consensus(second.rest());
    assertThat(consensus.path("reviews").asInt()).isEqualTo(1);
    assertThat(consensus.path("overall").isNull()).isTrue();
    assertThat(consensus.path("criteria")).isEmpty();
  }

  @Test
  void signing_out_shows_nothing_that_signing_in_hides() {
    assertThat(reviews(portal)).isEmpty();
    portal.get("/reviews/" + review).expect(404);
    assertThat(consensus(portal).path("overall").isNull()).isTrue();
  }

  @Test
  void whom_a_review_is_for_reads_it_at_once() {
    for (TestMember party : List.of(author, requester, first)) {
      assertThat(reviews(party.rest())).as(party.handle()).hasSize(1);
      assertThat(score(party.rest())).isCloseTo(4, within(1e-9));
    }
  }

  @Test
  void who_has_sent_reads_the_others() {
    Briefs.review(second, solution, 2);

    assertThat(reviews(second.rest())).hasSize(2);
    assertThat(consensus(second.rest()).path("reviews").asInt()).isEqualTo(2);
    second.rest().get("/reviews/" + review).expect(200);
    JsonNode given = second.rest().get("/reviews/given").expect(200).json().path("items");
    assertThat(given).hasSize(1);
    assertThat(given.get(0).path("solution").asText()).isEqualTo(solution);
  }

  @Test
  void after_the_decision_everybody_reads_everything() {
    requester
        .rest()
        .post(
            "/problems/" + problem + "/decision",
            Map.of(
                "accepted", List.of(Map.of("solution", solution)),
                "reasons", List.of(Map.of("solution", solution, "text", "Both places fit."))))
        .expect(201);

    assertThat(reviews(portal)).hasSize(1);
    assertThat(reviews(second.rest())).hasSize(1);
    assertThat(score(portal)).isCloseTo(4, within(1e-9));
  }

  @Test
  void the_rubric_says_what_the_numbers_mean_in_both_languages() {
    JsonNode english = portal.get("/solutions/" + solution + "/rubric").expect(200).json();
    assertThat(english.path("criteria")).hasSize(6);
    for (JsonNode criterion : english.path("criteria")) {
      assertThat(criterion.path("anchors")).hasSize(5);
    }
    assertThat(english.at("/criteria/3/hint").asText())
        .isEqualTo("With the data and people the requester has");
    assertThat(english.at("/criteria/0/hint").asText()).isEmpty();
  }

  private JsonNode reviews(RestClient reader) {
    return reader.get("/solutions/" + solution + "/reviews").expect(200).json().path("items");
  }

  private double score(RestClient reader) {
    return consensus(reader).path("overall").path("score").asDouble();
  }

  private JsonNode consensus(RestClient reader) {
    return reader.get("/solutions/" + solution + "/consensus").expect(200).json();
  }
}
