package org.talkoot.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

class SearchIT {
  private final Portal portal = Portal.running();
  private final RestClient visitor = portal.rest();

  @Test
  void what_was_just_written_is_found_with_its_place_in_the_text() {
    String word = word("kolmikulma");
    TestMember asks = TestMember.named("seeker", portal.rest());
    TestMember answers = TestMember.named("finder", portal.rest());
    String problem = Briefs.open(asks, "Where should the " + word + " <b>stand</b> & why?");
    String solution = Briefs.solve(answers, problem, "Put the " + word + " by the *gate*.");

    Answer found = visitor.get("/search?q=" + word).expect(200);

    JsonNode first = found.json().at("/items/0");
    assertThat(first.path("kind").asText()).isEqualTo("problem");
    assertThat(first.path("id").asText()).isEqualTo(problem);
    assertThat(first.path("person").path("handle").asText()).isEqualTo(asks.handle());
    assertThat(first.path("path").asText()).isEqualTo("/problem/" + problem);
    String title = first.at("/title/text").asText();
    assertThat(title).isEqualTo("Where should the " + word + " <b>stand</b> & why?");
    assertThat(
            title.substring(
                first.at("/title/marks/0/from").asInt(), first.at("/title/marks/0/to").asInt()))
        .isEqualTo(word);
    JsonNode second = found.json().at("/items/1");
    assertThat(second.path("kind").asText()).isEqualTo("solution");
    assertThat(second.path("id").asText()).isEqualTo(solution);
    assertThat(second.at("/snippet/text").asText()).contains(word + " by the gate");
    assertThat(found.json().path("counts").path("problem").asInt()).isEqualTo(1);
    assertThat(found.json().path("meant").isNull()).isTrue();
    assertThat(found.header("RateLimit-Limit")).isPresent();
  }

  @Test
  void pages_follow_each_other_and_kinds_can_be_left_out() {
    String word = word("viisikulma");
    TestMember asks = TestMember.named("pager", portal.rest());
    for (int i = 0; i < 3; i++) {
      Briefs.open(asks, "Does house number " + i + " need a " + word + " at its door?");
    }
    List<String> seen = new ArrayList<>();
    String path = "/search?kind=problem&limit=2&q=" + word;
    for (String after = ""; after != null; ) {
      Answer page = visitor.get(path + "&after=" + after).expect(200);
      page.json().path("items").forEach(hit -> seen.add(hit.path("id").asText()));
      after = page.json().path("next").isNull() ? null : page.text("next");
      assertThat(page.header("Link").isPresent()).isEqualTo(after != null);
    }
    assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    assertThat(visitor.get("/search?kind=person&q=" + word).expect(200).json().path("items"))
        .isEmpty();
    assertThat(visitor.get("/search?language=fi&q=" + word).expect(200).json().path("counts"))
        .isEmpty();
  }

  @Test
  void a_misspelt_word_says_what_was_meant() {
    String word = word("seitsenkulma");
    Briefs.open(TestMember.named("speller", portal.rest()), "Who painted the " + word + " red?");

    Answer found = visitor.get("/search?q=" + word.replace("senk", "sen")).expect(200);

    assertThat(found.text("meant")).isEqualTo(word);
    assertThat(found.json().at("/items/0/title/text").asText()).contains(word);
  }

  @Test
  void strangers_find_nothing_of_a_private_town() {
    RestClient insider = TestMember.ofTheSample("kaisa", portal.rest()).rest();
    RestClient stranger = TestMember.ofTheSample("oksana", portal.rest()).rest();
    String hall = "/search?network=hirsijarvi&kind=problem&q=hall";
    assertThat(insider.get(hall).expect(200).json().path("items")).isNotEmpty();
    for (RestClient outside : List.of(visitor, stranger)) {
      assertThat(outside.get(hall).expect(200).json().path("items")).isEmpty();
      assertThat(outside.get("/search?q=hirsij").expect(200).body())
          .doesNotContain("\"hirsijarvi\"");
      assertThat(outside.get("/search?q=%22sports+hall%22&limit=100").expect(200).body())
          .doesNotContain("keys of the sports hall");
      assertThat(outside.get("/search/suggestions?q=sports").expect(200).body())
          .doesNotContain("sports hall");
    }
  }

  @Test
  void suggestions_go_on_as_somebody_began() {
    String word = word("kuusikulma");
    Briefs.open(TestMember.named("hinter", portal.rest()), "Who mends the " + word + " roof?");

    Answer found = visitor.get("/search/suggestions?q=" + word.substring(0, 12)).expect(200);

    assertThat(found.json().at("/items/0/text").asText()).contains(word);
    assertThat(visitor.get("/search/suggestions?q=k").expect(200).json().path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search",
        "/search?q=",
        "/search?q=a&kind=nothing",
        "/search?q=a&language=xx",
        "/search?q=a&status=nothing",
        "/search?q=a&limit=101",
        "/search?q=a&after=nonsense",
        "/search/suggestions"
      })
  void bad_values_are_refused(String path) {
    assertThat(visitor.get(path).expect(422).json().path("violations")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%22", "'", "!%26%7C", "%28", "a%3A*", "%C2%BD", "%5C", "%25", "%3C%25"})
  void signs_are_no_trouble(String q) {
    visitor.get("/search?q=" + q).expect(200);
    visitor.get("/search/suggestions?q=" + q).expect(200);
  }

  /** A word that no other run wrote. */
  private static String word(String begin) {
    StringBuilder end = new StringBuilder();
    for (long rest = System.nanoTime() & 0xffffff; rest > 0; rest /= 20) {
      end.append((char) ('a' + rest % 20));
    }
    return begin + end;
  }
}
