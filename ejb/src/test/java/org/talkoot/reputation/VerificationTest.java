package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Told.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.application.Derivation;
import org.talkoot.reputation.application.DifferenceView;
import org.talkoot.reputation.application.LedgerAlarm;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.application.VerificationRunner;
import org.talkoot.reputation.application.VerificationTicket;
import org.talkoot.reputation.application.VerificationView;
import org.talkoot.reputation.application.WholeAudit;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.reputation.persistence.VerificationWork;
import org.talkoot.reputation.persistence.Verifications;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;

class VerificationTest {
  private static final Instant NIGHT = Instant.parse("2026-04-16T02:00:00Z");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final NetworkRules rules = new NetworkRules(jdbi);
  private final Verifications verifications = at(NIGHT);
  private final List<DomainEvent> alarms = new ArrayList<>();
  private final long network = TestDatabase.network("talkoot-1");
  private final long tuula = TestDatabase.member("tuula");

  @Test
  void a_clean_ledger_is_kept_as_clean_and_alarms_nobody() {
    votes(3);
    VerificationView done = verified(List.of());
    assertThat(done.isClean()).isTrue();
    assertThat(done.percent()).isEqualTo(100);
    assertThat(done.lines()).isEqualTo(3);
    assertThat(alarms).isEmpty();
  }

  @Test
  void what_happens_in_a_sealed_problem_is_verified_too() {
    votes(3);
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into problem (id, network_id, requested_by, status, brief, listed_at,
                                   changed_at, opened_at, review_from)
              values (1, ?, ?, 'open',
                      '{"mode": "SEALED", "question": "?", "pot": "M", "language": "en"}',
                      now(), now(), now(), '2026-04-30')
              """,
              network,
              tuula);
          assertThat(verified(List.of()).isClean()).isTrue();
          handle.execute("delete from problem where id = 1");
        });
  }

  @Test
  void a_line_changed_in_the_database_is_found_with_member_and_sequence_and_alarms() {
    votes(3);
    jdbi.useTransaction(
        handle -> {
          handle.execute("set local session_replication_role = replica");
          handle.execute(
              "update ledger_line set points = 40 where member_id = ? and sequence = 2", tuula);
        });
    VerificationView done = verified(List.of());
    assertThat(done.isDiffering()).isTrue();
    List<DifferenceView> found = verifications.differences(done.id());
    assertThat(found).hasSize((int) done.differences());
    assertThat(found)
        .filteredOn(one -> Long.valueOf(2).equals(one.sequence()))
        .extracting(DifferenceView::check)
        .contains("chain", "lines");
    assertThat(found).allMatch(one -> one.member().startsWith("tuula-"));
    assertThat(found).noneMatch(one -> one.toString().contains("source"));
    assertThat(alarms)
        .singleElement()
        .isEqualTo(new LedgerDiffered(network, done.id(), done.differences(), NIGHT));
  }

  @Test
  void whatever_rests_on_the_events_is_part_of_it() {
    LedgerDifference badge =
        new LedgerDifference("badge", new AccountId(network, tuula), "first", "granted", "nothing");
    VerificationView done = verified(List.of(finding(badge)));
    assertThat(verifications.differences(done.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.check()).isEqualTo("badge"));
  }

  @Test
  void a_network_is_verified_once_at_a_time_until_nobody_works_on_it_any_more() {
    VerificationTicket first = verifications.begin(network, Optional.empty()).orElseThrow();
    assertThat(verifications.begin(network, Optional.empty())).isEmpty();
    try (VerificationWork.Sign working = workAt(NIGHT).signOn(first.id())) {
      assertThat(at(NIGHT.plus(Duration.ofHours(5))).begin(network, Optional.empty())).isEmpty();
    }
    assertThat(at(NIGHT.plus(Duration.ofSeconds(31))).begin(network, Optional.empty())).isPresent();
    assertThat(verifications.of(network))
        .extracting(VerificationView::status)
        .containsExactly(VerificationStatus.RUNNING, VerificationStatus.FAILED);
  }

  @Test
  void one_whose_node_died_is_given_up_by_any_node_and_one_just_ordered_is_not() {
    VerificationTicket ticket = verifications.begin(network, Optional.empty()).orElseThrow();
    workAt(NIGHT.plus(Duration.ofSeconds(29))).giveUpOrphans();
    assertThat(verifications.of(network).get(0).isRunning()).isTrue();
    workAt(NIGHT.plus(Duration.ofSeconds(31))).giveUpOrphans();
    assertThat(verifications.of(network).get(0))
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(ticket.id());
              assertThat(one.status()).isEqualTo(VerificationStatus.FAILED);
              assertThat(one.failure()).isEqualTo("interrupted");
            });
  }

  @Test
  void a_cancelled_one_ends_and_stays_cancelled() {
    votes(2);
    VerificationTicket ticket = verifications.begin(network, Optional.empty()).orElseThrow();
    verifications.end(ticket.id(), VerificationStatus.CANCELLED, "");
    runner(List.of()).run(ticket);
    assertThat(verifications.of(network).get(0).status()).isEqualTo(VerificationStatus.CANCELLED);
  }

  @Test
  void one_that_breaks_says_by_what() {
    VerificationTicket ticket = verifications.begin(network, Optional.empty()).orElseThrow();
    runner(
            List.of(
                new Finding(
                    () -> {
                      throw new IllegalStateException("a secret");
                    })))
        .run(ticket);
    VerificationView failed = verifications.of(network).get(0);
    assertThat(failed.status()).isEqualTo(VerificationStatus.FAILED);
    assertThat(failed.failure()).isEqualTo("IllegalStateException");
  }

  @Test
  void the_clock_has_each_network_verified_once_a_night_whoever_else_asked() {
    assertThat(verifications.dueSince(NIGHT)).contains(network);
    verifications.begin(network, Optional.of(MemberId.of(tuula))).orElseThrow();
    assertThat(verifications.dueSince(NIGHT)).contains(network);
    verifications.end(verifications.of(network).get(0).id(), VerificationStatus.CANCELLED, "");
    verifications.begin(network, Optional.empty()).orElseThrow();
    assertThat(verifications.dueSince(NIGHT)).doesNotContain(network);
    assertThat(verifications.dueSince(NIGHT.plusSeconds(1))).contains(network);
    assertThat(verifications.latest()).containsKey(network);
  }

  @Test
  void only_the_last_twenty_are_kept() {
    for (int i = 0; i < 22; i++) {
      verified(List.of());
    }
    assertThat(
            jdbi.withHandle(
                    handle ->
                        handle
                            .createQuery("select count(*) from verification where network_id = ?")
                            .bind(0, network)
                            .mapTo(Long.class)
                            .one())
                .longValue())
        .isEqualTo(20);
  }

  private VerificationView verified(List<Derivation> derivations) {
    VerificationTicket ticket = verifications.begin(network, Optional.empty()).orElseThrow();
    runner(derivations).run(ticket);
    return verifications.find(network, ticket.id()).orElseThrow();
  }

  private VerificationRunner runner(List<Derivation> derivations) {
    EventLog log =
        event -> {
          alarms.add(event);
          return 0;
        };
    return new VerificationRunner(
        new WholeAudit(new LedgerAudit(jdbi, rules), derivations),
        verifications,
        workAt(NIGHT),
        Wired.of(LedgerAlarm.class, log, Clock.fixed(NIGHT, ZoneOffset.UTC)));
  }

  private static Derivation finding(LedgerDifference difference) {
    return new Finding(() -> List.of(difference));
  }

  private Verifications at(Instant now) {
    return new Verifications(jdbi, Clock.fixed(now, ZoneOffset.UTC));
  }

  private VerificationWork workAt(Instant now) {
    return new VerificationWork(jdbi, Clock.fixed(now, ZoneOffset.UTC));
  }

  private void votes(int count) {
    ReputationRecorder recorder = new ReputationRecorder(rules, new Ledger(jdbi));
    for (int i = 0; i < count; i++) {
      Told told = vote("solution.voted", network, 770, tuula, TestDatabase.member("voter"), 1);
      RecordedEvent recorded = new RecordedEvent(TestDatabase.log(told), told, false);
      jdbi.useTransaction(handle -> recorder.record(recorded));
    }
  }

  /** Finds what it is told to find. */
  private record Finding(java.util.function.Supplier<List<LedgerDifference>> found)
      implements Derivation {
    @Override
    public String check() {
      return "badge";
    }

    @Override
    public List<LedgerDifference> differences(long network) {
      return found.get();
    }
  }
}
