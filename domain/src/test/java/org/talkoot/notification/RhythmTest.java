package org.talkoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RhythmTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  @ParameterizedTest(name = "{0}, what happens at {1} is told at {2}")
  @CsvSource({
    "AT_ONCE, 2026-04-16T09:00:00Z, 2026-04-16T09:00:00Z",
    "AT_ONCE, 2026-04-16T16:59:59Z, 2026-04-16T16:59:59Z",
    "AT_ONCE, 2026-04-16T17:00:00Z, 2026-04-17T05:00:00Z",
    "AT_ONCE, 2026-04-16T04:59:59Z, 2026-04-16T05:00:00Z",
    "DAILY, 2026-04-16T09:00:00Z, 2026-04-17T05:00:00Z",
    "DAILY, 2026-04-16T05:00:00Z, 2026-04-17T05:00:00Z",
    "DAILY, 2026-04-16T04:00:00Z, 2026-04-16T05:00:00Z",
    "WEEKLY, 2026-04-16T09:00:00Z, 2026-04-17T05:00:00Z",
    "WEEKLY, 2026-04-17T05:00:00Z, 2026-04-24T05:00:00Z",
    "WEEKLY, 2026-04-17T04:59:59Z, 2026-04-17T05:00:00Z",
    "WEEKLY, 2026-10-23T09:00:00Z, 2026-10-30T06:00:00Z",
  })
  void letters_keep_mornings_fridays_and_nights(Rhythm rhythm, Instant at, Instant due) {
    assertThat(rhythm.dueAfter(at, HELSINKI)).contains(due);
  }

  @Test
  void the_morning_is_that_of_the_reader() {
    assertThat(
            Rhythm.DAILY.dueAfter(Instant.parse("2026-04-16T09:00:00Z"), ZoneId.of("Asia/Tokyo")))
        .contains(Instant.parse("2026-04-16T23:00:00Z"));
  }

  @Test
  void never_is_never_due() {
    assertThat(Rhythm.NEVER.dueAfter(Instant.EPOCH, HELSINKI)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Rhythm.class)
  void every_rhythm_is_found_by_its_code(Rhythm rhythm) {
    assertThat(Rhythm.of(rhythm.code())).contains(rhythm);
  }
}
