package org.talkoot.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talkoot.problem.Pot;
import org.talkoot.problem.ProblemId;

/** What is read strictly, what leniently, and what is noted for later. */
class JsonFormatTest {
  enum Stage {
    PLANNED,
    IN_USE
  }

  record Sample(
      @Nullable String text,
      @Nullable Integer number,
      @Nullable Stage stage,
      @Nullable Pot pot,
      @Nullable Instant at,
      @Nullable LocalDate day,
      @Nullable ProblemId problem,
      @Nullable List<String> lines) {}

  @Test
  void codes_are_camel_case_and_single_letters_stay() throws Exception {
    Sample sample = read("{\"stage\":\"inUse\",\"pot\":\"S\"}");
    assertThat(sample.stage()).isEqualTo(Stage.IN_USE);
    assertThat(JsonFormat.mapper().writeValueAsString(sample)).contains("\"inUse\"", "\"S\"");
  }

  @Test
  void unknown_fields_are_ignored() throws Exception {
    assertThat(read("{\"text\":\"a\",\"other\":[1]}").text()).isEqualTo("a");
  }

  @Test
  void wrong_types_are_refused() {
    for (String body :
        List.of(
            "{\"text\":5}",
            "{\"text\":true}",
            "{\"number\":\"5\"}",
            "{\"number\":5.5}",
            "{\"stage\":1}",
            "{\"at\":5}",
            "{\"problem\":7}",
            "{\"lines\":\"a\"}",
            "{\"lines\":[null]}",
            "{\"text\":\"a\",\"text\":\"b\"}",
            "{} {}")) {
      assertThatThrownBy(() -> read(body)).as(body).isInstanceOf(JsonProcessingException.class);
    }
  }

  @Test
  void bad_values_are_noted_with_their_place() throws Exception {
    BadValues bad = new BadValues();
    JsonFormat.mapper()
        .readerFor(Sample.class)
        .withAttribute(BadValues.KEY, bad)
        .readValue(
            "{\"stage\":\"x\",\"at\":\"soon\",\"day\":\"2026-02-30\",\"lines\":[\"a\\u0000\"]}");
    assertThat(bad.refusal().violations())
        .extracting("field")
        .containsExactly("stage", "at", "day", "lines[0]");
  }

  @Test
  void what_is_no_id_is_the_id_that_nothing_has() throws Exception {
    assertThat(read("{\"problem\":\"no id\"}").problem()).isEqualTo(ProblemId.of(0));
  }

  @Test
  void times_are_rfc_3339_in_utc() throws Exception {
    Sample sample = read("{\"at\":\"2026-11-30T14:00:00+02:00\"}");
    assertThat(JsonFormat.mapper().writeValueAsString(sample)).contains("2026-11-30T12:00:00Z");
  }

  private static Sample read(String body) throws JsonProcessingException {
    return JsonFormat.mapper().readValue(body, Sample.class);
  }
}
