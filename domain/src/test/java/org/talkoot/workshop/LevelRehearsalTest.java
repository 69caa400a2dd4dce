package org.talkoot.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talkoot.level.HeldLine;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.LevelTable;
import org.talkoot.network.LevelTables;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.RecordedEvent;

class LevelRehearsalTest {
  private static final long NETWORK = 1;
  private static final long TUULA = 11;
  private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");
  private static final RuleDocument ONE = RuleDocument.resource("talkoot-1");
  private static final RuleBook BOOK = RuleBook.of(ONE.rules());
  private static final LevelTable YOUNG = LevelTables.of(LevelPreset.YOUNG);
  private static final LevelTable STRICT = LevelTables.of(LevelPreset.STRICT);
  private static final RuleDocument NOTHING_FOR_VOTES =
      ONE.with(Map.of("rules.V-1.points.table.1", 0L));

  private final List<RecordedEvent> history = new ArrayList<>();

  @Test
  void who_loses_all_points_for_votes_loses_the_level_that_they_brought() {
    votes();
    assertThat(effects(NOTHING_FOR_VOTES, YOUNG, Set.of()))
        .containsExactly(new MarkEffect(TUULA, MarkEffect.Kind.LEVEL, "", "member", "newcomer"));
  }

  @Test
  void a_table_that_asks_for_more_takes_the_level_too() {
    votes();
    assertThat(effects(ONE, STRICT, Set.of()))
        .extracting(MarkEffect::before, MarkEffect::after)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("member", "newcomer"));
  }

  @Test
  void fewer_points_for_as_many_votes_leave_every_level_as_it_is() {
    votes();
    RuleDocument fewer = ONE.with(Map.of("rules.V-1.points.table.1", 1L));
    assertThat(effects(fewer, YOUNG, Set.of())).isEmpty();
  }

  @Test
  void what_is_held_now_marks_nothing_before_and_after() {
    votes();
    Set<HeldLine> held = Set.of(new HeldLine(TUULA, 1, "V-1"), new HeldLine(TUULA, 2, "V-1"));
    assertThat(effects(NOTHING_FOR_VOTES, YOUNG, held)).isEmpty();
  }

  @Test
  void only_another_sign_or_another_rule_can_find_a_contribution_otherwise() {
    assertThat(findsOtherwise(ONE)).isFalse();
    assertThat(findsOtherwise(ONE.with(Map.of("rules.V-1.points.table.1", 9L)))).isFalse();
    assertThat(findsOtherwise(ONE.with(Map.of("caps.thanks.count", 1L)))).isFalse();
    assertThat(findsOtherwise(NOTHING_FOR_VOTES)).isTrue();
    assertThat(findsOtherwise(ONE.with(Map.of("rules.S-1.points.over", 2L)))).isTrue();
  }

  private static boolean findsOtherwise(RuleDocument draft) {
    return Hypothesis.findsOtherwise(BOOK, Hypothesis.of(BOOK, draft));
  }

  private List<MarkEffect> effects(RuleDocument draft, LevelTable table, Set<HeldLine> held) {
    Rehearsal rehearsal = new Rehearsal(BOOK, Hypothesis.of(BOOK, draft));
    LevelRehearsal levels = new LevelRehearsal(YOUNG, table, held);
    rehearsal.tell(levels);
    history.forEach(rehearsal::take);
    rehearsal.result();
    return levels.effects();
  }

  /** Three votes for different solutions on different days, by different people. */
  private void votes() {
    for (int i = 1; i <= 3; i++) {
      Map<String, Long> numbers =
          Map.of(
              "problem",
              1L,
              "solution",
              100L + i,
              "author",
              TUULA,
              "voter",
              500L + i,
              "generation",
              1L,
              "pays",
              1L,
              "day",
              20558L + i);
      history.add(
          new RecordedEvent(
              i,
              new Told("solution.voted", NOON.plus(Duration.ofDays(i)), 500 + i, numbers),
              true));
    }
  }

  private record Told(String kind, Instant at, long actor, Map<String, Long> numbers)
      implements DomainEvent {
    @Override
    public long network() {
      return NETWORK;
    }
  }
}
