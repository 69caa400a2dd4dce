package org.talkoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WishesTest {
  @Test
  void what_waits_for_somebody_is_told_at_once_and_the_rest_on_fridays() {
    Wishes wishes = Wishes.none();
    assertThat(wishes.of(Concern.REFINEMENT_PROPOSED)).isEqualTo(Rhythm.AT_ONCE);
    assertThat(wishes.of(Concern.THANKS_GIVEN)).isEqualTo(Rhythm.WEEKLY);
    assertThat(wishes.of(Concern.RULES_PUBLISHED)).isEqualTo(Rhythm.WEEKLY);
  }

  @Test
  void a_wish_for_a_kind_goes_before_that_for_its_category() {
    Wishes wishes =
        new Wishes(
            Wishes.USUAL_ZONE,
            Map.of(Category.OUTCOMES, Rhythm.DAILY),
            Map.of(Concern.THANKS_GIVEN, Rhythm.AT_ONCE));
    assertThat(wishes.of(Concern.THANKS_GIVEN)).isEqualTo(Rhythm.AT_ONCE);
    assertThat(wishes.of(Concern.OUTCOME_VERIFIED)).isEqualTo(Rhythm.DAILY);
  }

  @Test
  void stopping_the_friday_letter_stops_nothing_else() {
    Wishes stopped =
        new Wishes(
                Wishes.USUAL_ZONE,
                Map.of(Category.LEDGER, Rhythm.DAILY),
                Map.of(
                    Concern.BADGE_GRANTED, Rhythm.WEEKLY, Concern.COMMENT_WRITTEN, Rhythm.AT_ONCE))
            .without(Rhythm.WEEKLY);
    assertThat(stopped.of(Concern.OUTCOME_VERIFIED)).isEqualTo(Rhythm.NEVER);
    assertThat(stopped.of(Concern.BADGE_GRANTED)).isEqualTo(Rhythm.NEVER);
    assertThat(stopped.of(Concern.LEVEL_REACHED)).isEqualTo(Rhythm.DAILY);
    assertThat(stopped.of(Concern.COMMENT_WRITTEN)).isEqualTo(Rhythm.AT_ONCE);
    assertThat(stopped.of(Concern.REFINEMENT_PROPOSED)).isEqualTo(Rhythm.AT_ONCE);
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void every_category_files_something_and_is_found_by_its_code(Category category) {
    assertThat(category.concerns()).isNotEmpty();
    assertThat(Category.of(category.code())).contains(category);
  }
}
