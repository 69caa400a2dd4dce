package org.talkoot.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.badge.BadgeSets;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.level.persistence.LevelLines;
import org.talkoot.member.MemberId;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.LevelTables;
import org.talkoot.network.NetworkId;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.workshop.application.EffectOrder;
import org.talkoot.workshop.application.EffectView;
import org.talkoot.workshop.application.LineEffects;
import org.talkoot.workshop.application.MarkRehearsals;
import org.talkoot.workshop.application.MarkView;
import org.talkoot.workshop.application.RehearsalProgress;
import org.talkoot.workshop.application.RehearsalReading;
import org.talkoot.workshop.application.RehearsalRunner;
import org.talkoot.workshop.application.RehearsalView;
import org.talkoot.workshop.application.RehearsalWatch;
import org.talkoot.workshop.persistence.RehearsalQueries;
import org.talkoot.workshop.persistence.RehearsalRows;

class RehearsalRunnerTest {
  private static final Instant NOW = Instant.parse("2026-04-15T12:00:00Z");
  private static final RuleDocument ONE = RuleDocument.resource("talkoot-1");
  private static final RuleDocument LESS =
      ONE.with(Map.of("rules.V-1.points.table.1", 3L, "caps.thanks.count", 1L));

  /** Makes the history so long that it is not all read yet when the trial run stops. */
  private static final String REPEAT =
      """
      insert into event_log (at, kind, network_id, actor_id, numbers, silent)
      select at, kind, network_id, actor_id, numbers, silent
        from event_log, generate_series(1, ?) where network_id = ?
      """;

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final long network = TestDatabase.network("talkoot-1");
  private final MemberId irja = MemberId.of(manager());
  private final long tuula = TestDatabase.member("tuula");
  private final long kaisa = TestDatabase.member("kaisa");
  private final AtomicLong solutions = new AtomicLong();
  private final NetworkRules rules = new NetworkRules(jdbi);
  private final RehearsalRows rows = new RehearsalRows(jdbi);
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final RehearsalReading reading =
      Wired.of(
          RehearsalReading.class,
          Wired.of(
              Memberships.class, Wired.of(MembershipRows.class, jdbi, new LevelTableRows(), clock)),
          new RehearsalQueries(jdbi),
          new EventHistory(jdbi),
          rules);

  @Test
  void the_rules_in_force_give_exactly_what_stands_in_the_ledger() {
    history();
    RehearsalId id = rehearse(ONE);
    RehearsalView view = reading.view(id, irja);
    assertThat(view.status()).isEqualTo(RehearsalStatus.DONE);
    assertThat(view.done()).isEqualTo(view.total()).isEqualTo(26);
    assertThat(view.rising()).isZero();
    assertThat(view.falling()).isZero();
    assertThat(everybody(id))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.points().difference()).isZero();
              assertThat(one.points().before()).isEqualTo(balance(one.person().id().value()));
            });
    LineEffects lines = reading.lines(id, MemberId.of(tuula), irja);
    assertThat(lines.differing()).isZero();
    assertThat(lines.unchanged()).isEqualTo(lineCount(tuula));
  }

  @Test
  void a_draft_shows_who_falls_and_by_which_lines_and_leaves_the_ledger_alone() {
    history();
    long before = balance(tuula);
    RehearsalId id = rehearse(LESS);
    EffectView effect = reading.member(id, MemberId.of(tuula), irja).orElseThrow();
    assertThat(effect.points()).isEqualTo(new PointsChange(before, before - 20 - 10));
    assertThat(effect.rules())
        .containsEntry("V-1", new PointsChange(80, 60))
        .containsEntry("T-1", new PointsChange(30, 20));
    LineEffects lines = reading.lines(id, MemberId.of(tuula), irja);
    assertThat(lines.lines()).filteredOn(line -> line.rule().equals("V-1")).hasSize(20);
    assertThat(lines.lines())
        .filteredOn(line -> line.rule().equals("T-1"))
        .singleElement()
        .satisfies(line -> assertThat(line.difference()).isEqualTo(-10));
    assertThat(balance(tuula)).isEqualTo(before);
    assertThat(reading.bands(id, irja, List.of(1L, 100L)))
        .containsExactly(PointsChange.NONE, new PointsChange(1, 2), new PointsChange(1, 0));
  }

  @Test
  void easier_levels_and_badges_say_who_would_have_another_one() {
    history();
    DraftDocuments now =
        new DraftDocuments(
            ONE,
            LevelTables.write(LevelTables.of(LevelPreset.YOUNG)),
            BadgeSets.write(BadgeSets.talkoot1()));
    Map<String, Long> easier = new HashMap<>();
    now.numbers().stream()
        .filter(number -> number.place().startsWith("levels.member."))
        .forEach(number -> easier.put(number.place(), 1L));
    now.numbers().stream()
        .filter(number -> number.detail().equals("thanksReceived"))
        .forEach(number -> easier.put(number.place(), 1L));
    now.numbers().stream()
        .filter(number -> number.detail().equals("helpfulVotes"))
        .forEach(number -> easier.put(number.place(), 1L));
    DraftDocuments then = now.with(easier);
    RehearsalId id =
        rehearse(new RehearsalRows.Order(network, ONE.json(), then.levels(), then.badges()));
    assertThat(levelOf(tuula, id)).contains("member");
    assertThat(reading.marks(id, irja))
        .filteredOn(mark -> mark.kind() == MarkEffect.Kind.BADGE)
        .isNotEmpty();
    String unpaid =
        ONE.with(Map.of("rules.V-1.points.table.1", 0L, "rules.T-1.points.always", 0L)).json();
    assertThat(
            levelOf(tuula, rehearse(new RehearsalRows.Order(network, unpaid, then.levels(), null))))
        .as("the draft writes no line that says something good")
        .isEmpty();
    assertThat(now.changesTo(then)).hasSize(easier.size());
  }

  @Test
  void members_are_listed_page_by_page_in_either_direction() {
    for (int i = 0; i < 7; i++) {
      long member = TestDatabase.member("m" + i);
      for (int j = 0; j <= i; j++) {
        record(vote(member, TestDatabase.member("v" + i + j)));
      }
    }
    RehearsalId id = rehearse(LESS);
    assertThat(paged(id, EffectOrder.FALLING)).containsExactly(-7L, -6L, -5L, -4L, -3L, -2L, -1L);
    assertThat(paged(id, EffectOrder.RISING)).containsExactly(-1L, -2L, -3L, -4L, -5L, -6L, -7L);
    assertThat(paged(id, EffectOrder.STANDING)).hasSize(7);
  }

  @Test
  void a_cancelled_rehearsal_stops_and_another_may_begin() {
    history();
    RehearsalId id = ordered(ONE);
    assertThat(rows.begin(RehearsalId.next(), NetworkId.of(network), null, order(ONE), irja, NOW))
        .isFalse();
    rows.end(id, RehearsalStatus.CANCELLED, "", NOW);
    runner().run(id, Runnable::run);
    assertThat(reading.view(id, irja).status()).isEqualTo(RehearsalStatus.CANCELLED);
    assertThatThrownBy(() -> reading.rules(id, irja)).isInstanceOf(RehearsalNotDone.class);
    assertThat(reading.view(rehearse(ONE), irja).status()).isEqualTo(RehearsalStatus.DONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_500})
  void cancelled_in_the_middle_it_stops_at_its_next_note(int repeated) {
    history();
    jdbi.useHandle(handle -> handle.execute(REPEAT, repeated, network));
    RehearsalId id = ordered(ONE);
    RehearsalProgress cancelling =
        new RehearsalProgress(rows, clock) {
          @Override
          public void begin(RehearsalId begun, EventHistory.Extent extent) {
            super.begin(begun, extent);
            rows.end(begun, RehearsalStatus.CANCELLED, "", NOW);
          }
        };
    new RehearsalRunner(cancelling, new EventHistory(jdbi), rules, marks()).run(id, Runnable::run);
    assertThat(reading.view(id, irja).status()).isEqualTo(RehearsalStatus.CANCELLED);
  }

  @Test
  void a_rehearsal_whose_node_went_away_is_marked_broken_and_can_be_started_again() {
    RehearsalId id = ordered(ONE);
    watch(NOW.plus(Duration.ofMinutes(1)));
    assertThat(reading.view(id, irja).status()).isEqualTo(RehearsalStatus.RUNNING);
    watch(NOW.plus(Duration.ofMinutes(3)));
    assertThat(reading.view(id, irja).status()).isEqualTo(RehearsalStatus.BROKEN);
    assertThat(reading.view(rehearse(ONE), irja).status()).isEqualTo(RehearsalStatus.DONE);
  }

  @Test
  void rules_that_cannot_be_carried_out_are_noted_as_failed() {
    RehearsalId id = ordered(ONE);
    jdbi.useHandle(
        handle -> handle.execute("update rehearsal set rules = '{}' where id = ?", id.value()));
    runner().run(id, Runnable::run);
    assertThat(reading.view(id, irja).status()).isEqualTo(RehearsalStatus.FAILED);
  }

  @Test
  void nobody_but_managers_of_the_network_knows_of_a_rehearsal() {
    RehearsalId id = rehearse(ONE);
    assertThatThrownBy(() -> reading.view(id, MemberId.of(kaisa)))
        .isInstanceOf(UnknownRehearsal.class);
  }

  private void watch(Instant at) {
    new RehearsalWatch(rows, Clock.fixed(at, ZoneOffset.UTC)).run();
  }

  private RehearsalId rehearse(RuleDocument draft) {
    return rehearse(order(draft));
  }

  private RehearsalId rehearse(RehearsalRows.Order order) {
    RehearsalId id = ordered(order);
    runner().run(id, Runnable::run);
    assertThat(reading.view(id, irja).status()).isEqualTo(RehearsalStatus.DONE);
    return id;
  }

  private Optional<String> levelOf(long member, RehearsalId id) {
    return reading.marks(id, irja).stream()
        .filter(mark -> mark.kind() == MarkEffect.Kind.LEVEL)
        .filter(mark -> mark.person().id().value() == member)
        .map(MarkView::after)
        .findFirst();
  }

  private RehearsalId ordered(RuleDocument draft) {
    return ordered(order(draft));
  }

  private RehearsalId ordered(RehearsalRows.Order order) {
    RehearsalId id = RehearsalId.next();
    assertThat(rows.begin(id, NetworkId.of(network), null, order, irja, NOW)).isTrue();
    return id;
  }

  private RehearsalRows.Order order(RuleDocument draft) {
    return new RehearsalRows.Order(network, draft.json(), null, null);
  }

  private MarkRehearsals marks() {
    return new MarkRehearsals(
        Wired.of(LevelTableRows.class, jdbi), new NetworkBadges(jdbi), new LevelLines(jdbi), clock);
  }

  private RehearsalRunner runner() {
    return new RehearsalRunner(
        new RehearsalProgress(rows, clock), new EventHistory(jdbi), rules, marks());
  }

  private List<EffectView> everybody(RehearsalId id) {
    return reading.members(id, irja, EffectOrder.STANDING, Window.first()).items();
  }

  private List<Long> paged(RehearsalId id, EffectOrder order) {
    List<Long> differences = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      Optional<Cursor> after = next.flatMap(Cursor::parse);
      Page<EffectView> page = reading.members(id, irja, order, new Window(3, after));
      page.items().forEach(one -> differences.add(one.points().difference()));
      next = page.next();
    }
    return differences;
  }

  /** Twenty votes and three thanks for Tuula by two givers, two of whom also thank Kaisa. */
  private void history() {
    for (int i = 0; i < 20; i++) {
      record(vote(tuula, TestDatabase.member("v" + i)));
    }
    long oksana = TestDatabase.member("oksana");
    record(thanks(kaisa, oksana, 1));
    record(thanks(tuula, oksana, 1));
    record(thanks(kaisa, irja.value(), 2));
    record(thanks(tuula, kaisa, 3));
    record(thanks(tuula, TestDatabase.member("eero"), 4));
    record(vote(kaisa, tuula));
  }

  private Told vote(long author, long voter) {
    return new Told(
        "solution.voted",
        NOW,
        network,
        voter,
        Map.of(
            "problem", 1L,
            "solution", solutions.incrementAndGet(),
            "author", author,
            "voter", voter,
            "generation", 1L,
            "pays", 1L,
            "day", 20558L),
        List.of());
  }

  private Told thanks(long receiver, long giver, long problem) {
    return new Told(
        "thanks.given",
        NOW,
        network,
        giver,
        Map.of(
            "giver", giver,
            "receiver", receiver,
            "problem", problem,
            "givenByRequesterOrManager", 1L,
            "ownWords", 1L),
        List.of(new Part(receiver, "solver", 100, 0)));
  }

  private void record(Told event) {
    RecordedEvent recorded = new RecordedEvent(TestDatabase.log(event), event, false);
    jdbi.useTransaction(handle -> new ReputationRecorder(rules, new Ledger(jdbi)).record(recorded));
  }

  private long balance(long member) {
    return one("select balance from reputation_account where member_id = ?", member);
  }

  private long lineCount(long member) {
    return one("select count(*) from ledger_line where member_id = ?", member);
  }

  private long one(String sql, long member) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(0, member).mapTo(Long.class).one());
  }

  private long manager() {
    long member = TestDatabase.member("irja");
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into membership (network_id, member_id, role, joined_at)"
                    + " values (?, ?, 'MANAGER', now())",
                network,
                member));
    return member;
  }

  private record Told(
      String kind,
      Instant at,
      long network,
      long actor,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {}
}
