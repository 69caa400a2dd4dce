package org.talkoot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void everything_wrong_is_said_at_once() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                new Checks()
                    .text("question", " ", 20, 300)
                    .text("deliverable", "too long", 0, 3)
                    .throwIfBroken());
    assertThat(refusal.violations())
        .extracting(Violation::field, Violation::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("question", "text.missing"),
            org.assertj.core.groups.Tuple.tuple("deliverable", "text.tooLong"));
  }

  @Test
  void a_control_character_is_refused_but_lines_and_tabs_are_not() {
    new Checks().text("text", "first\n\tsecond", 1, 100).throwIfBroken();
    assertThatThrownBy(() -> new Checks().text("text", "nul\0", 1, 100).throwIfBroken())
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void length_counts_characters_as_people_do() {
    new Checks().text("name", "👩🏽", 1, 2).throwIfBroken();
  }

  @Test
  void an_id_survives_its_short_text() {
    long id = Ids.next();
    assertThat(Ids.text(id)).hasSize(13).isLowerCase();
    assertThat(Ids.parse(Ids.text(id))).hasValue(id);
    assertThat(Ids.parse("not an id")).isEmpty();
  }
}
