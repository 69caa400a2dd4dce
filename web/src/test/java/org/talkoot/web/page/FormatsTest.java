package org.talkoot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Formats EN = Formats.of(Language.EN);
  private static final Formats FI = Formats.of(Language.FI);
  private static final Instant MORNING = Instant.parse("2026-04-14T04:30:00Z");

  @Test
  void english_writes_numbers_with_commas_and_points() {
    assertThat(EN.points(4318)).isEqualTo("4,318\u00a0points");
    assertThat(EN.points(1)).isEqualTo("1\u00a0point");
    assertThat(EN.pts(4318)).isEqualTo("4,318\u00a0pts");
    assertThat(EN.decimal(4.5) + " " + EN.range(4.3, 4.7)).isEqualTo("4.5 ±0.2");
    assertThat(EN.percent(83)).isEqualTo("83%");
    assertThat(EN.euros(3000)).isEqualTo("€3,000");
  }

  @Test
  void finnish_writes_numbers_with_no_break_spaces_and_commas() {
    assertThat(FI.points(4318)).isEqualTo("4\u00a0318\u00a0pistettä");
    assertThat(FI.pts(4318)).isEqualTo("4\u00a0318\u00a0p.");
    assertThat(FI.decimal(4.5) + " " + FI.range(4.3, 4.7)).isEqualTo("4,5 ±0,2");
    assertThat(FI.percent(83)).isEqualTo("83\u00a0%");
    assertThat(FI.euros(3000)).isEqualTo("3\u00a0000\u00a0€");
  }

  @Test
  void dates_and_times_follow_the_language_in_the_time_of_Helsinki() {
    assertThat(EN.date(MORNING)).isEqualTo("14\u00a0April\u00a02026");
    assertThat(FI.date(MORNING)).isEqualTo("14.4.2026");
    assertThat(EN.shortDate(MORNING)).isEqualTo("14\u00a0Apr");
    assertThat(FI.shortDate(MORNING)).isEqualTo("14.4.");
    assertThat(EN.time(MORNING)).isEqualTo("7:30");
    assertThat(FI.time(MORNING)).isEqualTo("klo\u00a07.30");
    assertThat(EN.inMonth(MORNING)).isEqualTo("April 2026");
    assertThat(FI.inMonth(MORNING)).isEqualTo("huhtikuussa 2026");
  }

  @Test
  void a_signed_number_shows_its_sign() {
    assertThat(EN.signed(150)).isEqualTo("+150");
    assertThat(FI.signed(-59)).isEqualTo("\u221259");
    assertThat(EN.signed(0)).isEqualTo("0");
  }

  @Test
  void a_begun_day_counts_as_left_and_a_past_deadline_as_none() {
    Clock now = Clock.fixed(MORNING, ZoneOffset.UTC);
    assertThat(Formats.daysLeft(MORNING.plusSeconds(1), now)).isEqualTo(1);
    assertThat(Formats.daysLeft(MORNING.plus(Duration.ofDays(5)), now)).isEqualTo(5);
    assertThat(Formats.daysLeft(MORNING.minusSeconds(1), now)).isZero();
  }
}
