package org.talkoot.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talkoot.web.expression.Question;

class RecordingTest {
  private static final Question WHO = new Asked("who");
  private static final Question WHEN = new Asked("when");

  private final Recording page = new Recording(null);
  private final Recording part = new Recording(page);

  @Test
  void a_part_knows_what_it_asked_and_so_does_the_part_that_it_stands_in() {
    part.heard(WHO, "Aino");
    page.heard(WHEN, Instant.EPOCH);

    assertThat(part.answers()).contains(Map.of(WHO, "Aino"));
    assertThat(page.answers()).contains(Map.of(WHO, "Aino", WHEN, Instant.EPOCH));
  }

  @Test
  void what_may_change_behind_its_back_is_not_kept() {
    part.heard(WHO, new StringBuilder("Aino"));

    assertThat(part.answers()).isEmpty();
  }

  @Test
  void lists_and_what_may_be_absent_count_by_what_is_in_them() {
    part.heard(WHO, List.of(Optional.of("Aino"), Optional.empty()));
    assertThat(part.answers()).isPresent();

    part.heard(WHEN, Map.of("now", List.of(new Object())));
    assertThat(part.answers()).isEmpty();
  }

  @Test
  void two_answers_to_one_question_keep_nothing() {
    part.heard(WHO, "Aino");
    part.heard(WHO, "Eino");

    assertThat(part.answers()).isEmpty();
  }

  @Test
  void what_cannot_be_asked_again_keeps_neither_the_part_nor_what_is_around_it() {
    part.missed();

    assertThat(part.answers()).isEmpty();
    assertThat(page.answers()).isEmpty();
  }

  private record Asked(String what) implements Question {
    @Override
    public @Nullable Object again(ELContext page) {
      return what;
    }
  }
}
