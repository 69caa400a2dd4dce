package org.talkoot.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.badge.application.BadgeBackfill;
import org.talkoot.badge.application.BadgeDerivation;
import org.talkoot.badge.application.BadgeFilling;
import org.talkoot.badge.application.BadgeGranting;
import org.talkoot.badge.application.BadgeSubscriber;
import org.talkoot.badge.persistence.BadgeSetRows;
import org.talkoot.badge.persistence.BasisRows;
import org.talkoot.badge.persistence.FillRows;
import org.talkoot.badge.persistence.GrantRows;
import org.talkoot.badge.persistence.HistoryRows;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.LoggedEvent;

class BadgeGrantingTest {
  private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final long network = TestDatabase.network("talkoot-1");
  private final long tuula = TestDatabase.member("tuula");
  private final long kaisa = TestDatabase.member("kaisa");
  private final long heli = TestDatabase.member("heli");
  private final List<DomainEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final EventLog log =
      event -> {
        told.add(event);
        return 1;
      };
  private final BadgeSetRows sets = new BadgeSetRows(jdbi);
  private final NetworkBadges badges = new NetworkBadges(jdbi);
  private final BadgeGranting granting = new BadgeGranting(badges, jdbi, log);
  private final BadgeSubscriber subscriber = new BadgeSubscriber(granting);

  @Test
  void a_first_review_grants_its_badge_and_tells_it_at_the_time_of_the_review() {
    backfill();
    deliver(review(1));
    assertThat(standing()).containsExactly("first-review " + tuula);
    assertThat(told)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo("badge.granted");
              assertThat(event.at()).isEqualTo(NOON);
              assertThat(event.numbers()).containsEntry("receiver", tuula);
            });
  }

  @Test
  void before_the_counters_of_a_network_were_built_events_pass_by_and_building_takes_them_in() {
    deliver(review(1));
    assertThat(standing()).isEmpty();
    backfill();
    assertThat(standing()).containsExactly("first-review " + tuula);
    assertThat(told).hasSize(1);
    backfill();
    assertThat(told).as("building again grants nothing twice").hasSize(1);
  }

  @Test
  void an_event_that_is_delivered_again_changes_nothing() {
    backfill();
    LoggedEvent first = deliver(review(1));
    deliver(rating(1, true));
    deliverAgain(first);
    assertThat(told).hasSize(1);
    assertThat(figure("reviews")).isEqualTo(1);
  }

  @Test
  void sixteen_deliveries_at_once_grant_once() throws Exception {
    backfill();
    LoggedEvent event = logged(review(1));
    ExecutorService people = Executors.newFixedThreadPool(16);
    Callable<Boolean> delivery =
        () -> {
          deliverAgain(event);
          return true;
        };
    for (Future<Boolean> done : people.invokeAll(Collections.nCopies(16, delivery))) {
      assertThat(done.get()).isTrue();
    }
    people.shutdown();
    assertThat(grants("first-review")).isEqualTo(1);
    assertThat(figure("reviews")).isEqualTo(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void a_badge_whose_basis_is_taken_back_is_revoked_but_its_grant_is_kept() {
    backfill();
    deliver(submitted(21));
    deliver(submitted(22));
    deliver(submitted(23));
    assertThat(standing()).contains("trail-bronze " + tuula);
    deliver(event("solution.withdrawn", Map.of("author", tuula, "solution", 22L, "problem", 122L)));
    assertThat(standing()).doesNotContain("trail-bronze " + tuula);
    assertThat(grants("trail-bronze")).isEqualTo(1);
    assertThat(told)
        .extracting(DomainEvent::kind)
        .containsExactly("badge.granted", "badge.revoked");
    deliver(submitted(24));
    assertThat(standing()).contains("trail-bronze " + tuula);
    assertThat(grants("trail-bronze")).as("earned anew").isEqualTo(2);
  }

  @Test
  void a_newly_defined_badge_is_granted_for_history_and_old_grants_are_kept() {
    backfill();
    deliver(review(1));
    deliver(review(2));
    publish(2, asking("two-reviews", 2));
    backfill();
    assertThat(standing())
        .containsExactlyInAnyOrder("first-review " + tuula, "two-reviews " + tuula);
    publish(3, asking("two-reviews", 3));
    backfill();
    assertThat(standing()).contains("two-reviews " + tuula);
    assertThat(new FillRows(jdbi).find(network).orElseThrow())
        .satisfies(
            fill -> {
              assertThat(fill.version()).isEqualTo(3);
              assertThat(fill.position()).isEqualTo(2);
              assertThat(fill.finishedAt()).isNotNull();
            });
  }

  @Test
  void building_in_parts_gives_what_events_one_by_one_give() {
    List<DomainEvent> history = new ArrayList<>();
    for (long i = 1; i <= 12; i++) {
      history.add(review(i));
      history.add(rating(i, i % 3 != 0));
      history.add(submitted(i));
    }
    backfill();
    history.forEach(this::deliver);
    String live = fingerprint();
    List<String> grants = standing();
    jdbi.useHandle(
        handle ->
            handle.execute("update badge_basis set digest = 'old' where network_id = ?", network));
    backfill();
    assertThat(fingerprint()).isEqualTo(live);
    assertThat(standing()).isEqualTo(grants);
    assertThat(derivation().differences(network)).isEmpty();
  }

  @Test
  void verification_finds_a_grant_without_basis_and_a_figure_that_was_changed() {
    backfill();
    deliver(review(1));
    heard();
    assertThat(derivation().differences(network)).isEmpty();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "update badge_counter set figure = 7 where network_id = ? and counter = 'reviews'",
              network);
          handle.execute("update badge_grant set badge = 'log-gold' where network_id = ?", network);
        });
    assertThat(derivation().differences(network))
        .extracting(difference -> difference.place() + ": " + difference.found())
        .containsExactlyInAnyOrder(
            "reviews: 7", "badge log-gold: granted", "badge first-review: not granted");
  }

  @Test
  void what_follows_from_silent_history_is_silent() {
    backfill();
    long id = TestDatabase.log(review(1));
    jdbi.useHandle(handle -> handle.execute("update event_log set silent = true where id = ?", id));
    List<Boolean> silent = new ArrayList<>();
    BadgeGranting quiet =
        new BadgeGranting(
            badges,
            jdbi,
            event -> {
              silent.add(org.talkoot.shared.application.TalkootClock.isTellingHistory());
              return 1;
            });
    jdbi.useTransaction(handle -> quiet.take(read(id).networkId(), List.of(read(id))));
    assertThat(silent).containsExactly(true);
  }

  private BadgeSet asking(String code, long atLeast) {
    BadgeSet set = BadgeSets.talkoot1();
    Badge first = set.badge("first-review").orElseThrow();
    return set.and(
        new Badge(
            code,
            first.name(),
            first.text(),
            first.track(),
            first.medal(),
            first.family(),
            new Criteria.Reached("reviews", atLeast),
            null,
            null));
  }

  private void publish(int version, BadgeSet set) {
    assertThat(
            sets.add(
                NetworkId.of(network),
                version,
                NOON,
                BadgeSets.write(set.as(version, NOON)),
                "For the test",
                MemberId.of(kaisa),
                NOON))
        .isTrue();
  }

  private void backfill() {
    BadgeFilling filling =
        Wired.of(
            BadgeFilling.class,
            new BasisRows(jdbi),
            new HistoryRows(jdbi),
            new FillRows(jdbi),
            granting);
    BadgeBackfill backfill =
        new BadgeBackfill(
            badges,
            sets,
            new BasisRows(jdbi),
            new HistoryRows(jdbi),
            new FillRows(jdbi),
            filling,
            Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC));
    backfill.fill(network);
  }

  private BadgeDerivation derivation() {
    return new BadgeDerivation(
        badges,
        new BasisRows(jdbi),
        new HistoryRows(jdbi),
        new FillRows(jdbi),
        new GrantRows(jdbi));
  }

  private DomainEvent review(long review) {
    return event(
        "review.delivered",
        Map.of("reviewer", tuula, "author", kaisa, "review", review, "problem", review + 100));
  }

  private DomainEvent rating(long review, boolean helpful) {
    return event(
        "review.rated",
        Map.of("reviewer", tuula, "rater", kaisa, "review", review, "helpful", helpful ? 1L : 0L));
  }

  private DomainEvent submitted(long solution) {
    return event(
        "solution.submitted",
        Map.of(
            "author",
            tuula,
            "requester",
            kaisa,
            "solution",
            solution,
            "problem",
            solution + 100,
            "earlierSolutions",
            0L,
            "hoursOpen",
            80L));
  }

  private DomainEvent event(String kind, Map<String, Long> numbers) {
    return new Happening(kind, NOON, network, heli, numbers);
  }

  private LoggedEvent deliver(DomainEvent event) {
    LoggedEvent logged = logged(event);
    deliverAgain(logged);
    return logged;
  }

  private void deliverAgain(LoggedEvent event) {
    jdbi.useTransaction(handle -> subscriber.on(event));
  }

  private LoggedEvent logged(DomainEvent event) {
    return read(TestDatabase.log(event));
  }

  private LoggedEvent read(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select xid, id, at, kind, network_id, actor_id, topics, numbers, parts, silent"
                        + " from event_log where id = :id")
                .bind("id", id)
                .mapTo(LoggedEvent.class)
                .one());
  }

  /** The subscriber has heard everything there is. */
  private void heard() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into event_subscription (name, xid, event_id)"
                    + " select 'badges', max(xid), max(id) from event_log"
                    + " on conflict (name) do update"
                    + " set xid = excluded.xid, event_id = excluded.event_id"));
  }

  private List<String> standing() {
    return strings(
        "select badge || ' ' || member_id from badge_grant where network_id = :network"
            + " and revoked_by is null order by badge, member_id, subject");
  }

  private String fingerprint() {
    return String.join(
        "\n",
        strings(
            "select counter || ' ' || member_id || ' ' || subject || ' ' || figure"
                + " from badge_counter where network_id = :network order by 1"));
  }

  private List<String> strings(String sql) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("network", network).mapTo(String.class).list());
  }

  private long grants(String badge) {
    return strings(
            "select badge from badge_grant where network_id = :network and badge = '" + badge + "'")
        .size();
  }

  private long figure(String counter) {
    return Long.parseLong(
        strings(
                "select cast(figure as text) from badge_counter where network_id = :network"
                    + " and counter = '"
                    + counter
                    + "'")
            .get(0));
  }

  private record Happening(
      String kind, Instant at, long network, long actor, Map<String, Long> numbers)
      implements DomainEvent {}
}
