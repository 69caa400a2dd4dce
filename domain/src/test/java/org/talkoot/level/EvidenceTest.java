package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talkoot.network.EvidencePolicy;
import org.talkoot.network.Level;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.LevelTable;
import org.talkoot.network.LevelTables;

class EvidenceTest {
  private static final long ME = 7;
  private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");
  private static final LevelTable YOUNG = LevelTables.of(LevelPreset.YOUNG);

  private final Evidence evidence =
      new Evidence(new EvidencePolicy(Set.of("V-5"), Set.of("H-1"), Map.of("T-1", 3)), ME);
  private long sequence;

  @Test
  void several_marks_of_one_contribution_are_one_contribution() {
    mark("V-1", 4, 100, 1, 0);
    mark("V-1", 4, 100, 2, 0);
    mark("S-1", 50, 100, 3, 1);

    assertThat(evidence.tracks()).containsEntry("solver", new TrackEvidence(1, 0, 2, 3));
  }

  @Test
  void a_contribution_with_as_many_bad_marks_as_good_ones_is_bad() {
    mark("V-1", 4, 100, 1, 0);
    mark("V-4", -2, 100, 2, 0);
    mark("V-1", 4, 200, 1, 0);

    assertThat(evidence.tracks()).containsEntry("solver", new TrackEvidence(1, 1, 1, 1));
  }

  @Test
  void what_was_taken_back_marks_nothing() {
    long vote = mark("V-1", 4, 100, 1, 0);
    take("V-1", -4, 100, 1, 0, vote);

    assertThat(evidence.tracks()).isEmpty();
  }

  @Test
  void what_I_caused_myself_and_the_price_of_an_objection_mark_nothing() {
    mark("R-1", 12, 300, ME, 0);
    mark("V-5", -1, 300, 8, 0);

    assertThat(evidence.tracks()).isEmpty();
  }

  @Test
  void a_vote_that_a_cap_cut_to_nothing_still_says_that_the_work_was_good() {
    mark("V-1", 4, 100, 1, 0);

    assertThat(evidence.tracks().get("solver").good()).isEqualTo(1);
  }

  @Test
  void a_held_line_marks_nothing_until_it_is_released() {
    long acceptance = mark("S-1", 50, 100, 3, 0);
    long hold = mark("H-1", -50, acceptance, 0, 1);
    assertThat(evidence.tracks()).isEmpty();

    take("H-2", 50, acceptance, 0, 2, hold);
    assertThat(evidence.tracks()).containsEntry("solver", new TrackEvidence(1, 0, 1, 1));
  }

  @Test
  void people_who_are_not_known_are_as_many_as_stand_behind_one_contribution() {
    mark("V-1", 4, 100, 0, 0);
    mark("V-1", 4, 100, 0, 0);
    mark("V-1", 4, 200, 0, 0);
    mark("V-1", 4, 200, 5, 0);

    assertThat(evidence.tracks()).containsEntry("solver", new TrackEvidence(2, 0, 1, 3));
  }

  @Test
  void the_policy_says_which_number_of_an_occasion_names_the_contribution() {
    evidence.take(new Mark(1, NOON, "T-1", "solver", 10, 3, ME, 900, 3, 0));
    evidence.take(new Mark(2, NOON, "T-1", "solver", 10, 4, ME, 900, 4, 0));

    assertThat(evidence.tracks()).containsEntry("solver", new TrackEvidence(1, 0, 1, 2));
  }

  @Test
  void a_level_is_reached_when_one_track_shows_all_four_needs() {
    assertThat(reached(new TrackEvidence(2, 0, 2, 2))).isEqualTo(Level.MEMBER);
    assertThat(reached(new TrackEvidence(2, 0, 1, 2))).isEqualTo(Level.NEWCOMER);
    assertThat(reached(new TrackEvidence(2, 0, 2, 1))).isEqualTo(Level.NEWCOMER);
    assertThat(reached(new TrackEvidence(2, 1, 2, 2))).isEqualTo(Level.NEWCOMER);
    assertThat(reached(new TrackEvidence(10, 0, 5, 5))).isEqualTo(Level.TRUSTED);
    assertThat(reached(new TrackEvidence(200, 1, 60, 40))).isEqualTo(Level.ELDER);
  }

  @Test
  void two_half_tracks_are_no_whole_one() {
    Map<String, TrackEvidence> halves =
        Map.of("solver", new TrackEvidence(2, 0, 1, 1), "framer", new TrackEvidence(1, 0, 2, 2));

    assertThat(new LevelReckoning(YOUNG, halves).reached()).isEqualTo(Level.NEWCOMER);
  }

  @Test
  void the_track_that_is_nearest_to_the_next_level_is_named() {
    Map<String, TrackEvidence> tracks =
        Map.of("solver", new TrackEvidence(1, 0, 1, 1), "framer", new TrackEvidence(2, 0, 2, 1));

    assertThat(new LevelReckoning(YOUNG, tracks).strongest(Level.MEMBER)).contains("framer");
  }

  private static Level reached(TrackEvidence solver) {
    return new LevelReckoning(YOUNG, Map.of("solver", solver)).reached();
  }

  private long mark(String rule, long raw, long contribution, long source, int day) {
    return take(rule, raw, contribution, source, day, 0);
  }

  private long take(String rule, long raw, long contribution, long source, int day, long reverses) {
    sequence++;
    Instant at = NOON.plus(Duration.ofDays(day));
    evidence.take(
        new Mark(sequence, at, rule, "solver", raw, contribution, source, 1, source, reverses));
    return sequence;
  }
}
