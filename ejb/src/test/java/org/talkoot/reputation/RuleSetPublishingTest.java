package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.reputation.Told.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.PrivilegeMissing;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.reputation.application.LedgerRulesInForce;
import org.talkoot.reputation.application.PublishRules;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.application.RuleCeilings;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.reputation.persistence.RuleSetRows;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Violation;
import org.talkoot.shared.Wired;

class RuleSetPublishingTest {
  private static final Duration LEAD = Duration.ofMinutes(5);
  private static final Instant NOW = Told.NOON;
  private static final Instant BOUNDARY = NOW.plus(Duration.ofHours(1));
  private static final RuleDocument ONE = RuleDocument.resource("talkoot-1");
  private static final RuleDocument HALF_VOTES = ONE.with(Map.of("rules.V-1.points.table.1", 2L));

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final long network = TestDatabase.network("talkoot-1");
  private final long irja = manager();
  private final long tuula = TestDatabase.member("tuula");
  private final long kaisa = TestDatabase.member("kaisa");
  private final AtomicLong passed = new AtomicLong();
  private final NetworkRules here = new NetworkRules(jdbi, LEAD, passed::get);
  private final NetworkRules elsewhere = new NetworkRules(jdbi, LEAD, passed::get);
  private final List<DomainEvent> told = new ArrayList<>();
  private final RuleSetReading reading = reading(NOW);
  private final RuleSetPublishing publishing = publishing("talkoot-1");

  @Test
  void lines_are_written_under_the_version_in_force_at_their_time_on_every_node() {
    recordOn(elsewhere, at(voteOf(kaisa, 1), NOW));
    publish(HALF_VOTES, BOUNDARY);
    passed.addAndGet(LEAD.toNanos());
    recordOn(elsewhere, at(voteOf(irja, 2), BOUNDARY.minusNanos(1000)));
    recordOn(elsewhere, at(voteOf(TestDatabase.member("a"), 3), BOUNDARY));
    recordOn(here, at(voteOf(TestDatabase.member("b"), 4), BOUNDARY.plusSeconds(1)));
    assertThat(lines()).containsExactly("1 4", "1 4", "2 2", "2 2");
    assertThat(new LedgerAudit(jdbi, here).of(network).orElseThrow().differences()).isEmpty();
  }

  @Test
  void a_node_that_looked_just_before_the_publication_knows_it_before_it_is_in_force() {
    elsewhere.engine(network);
    publish(HALF_VOTES, NOW.plus(LEAD));
    passed.addAndGet(LEAD.toNanos() - 1);
    assertThat(elsewhere.engine(network).orElseThrow().book().versions()).hasSize(2);
  }

  @Test
  void a_vote_under_the_first_version_is_taken_back_under_it() {
    recordOn(here, at(voteOf(kaisa, 1), NOW));
    publish(HALF_VOTES, BOUNDARY);
    passed.addAndGet(LEAD.toNanos());
    recordOn(
        here,
        at(
            vote("solution.unvoted", network, 1, tuula, kaisa, 1).by(kaisa),
            BOUNDARY.plusSeconds(9)));
    assertThat(lines()).containsExactly("1 4", "1 -4");
    assertThat(new LedgerAudit(jdbi, here).of(network).orElseThrow().differences()).isEmpty();
  }

  @Test
  void problems_follow_the_version_under_which_they_opened() {
    publish(ONE.with(Map.of("rules.S-1.points.over", 2L)), BOUNDARY);
    passed.addAndGet(LEAD.toNanos());
    LedgerRulesInForce inForce = new LedgerRulesInForce(elsewhere);
    NetworkId id = NetworkId.of(network);
    assertThat(inForce.versionAt(id, NOW)).isEqualTo(1);
    assertThat(inForce.versionAt(id, BOUNDARY)).isEqualTo(2);
    recordOn(elsewhere, at(decision(10, 1), BOUNDARY.plusSeconds(1)));
    recordOn(elsewhere, at(decision(11, 2), BOUNDARY.plusSeconds(2)));
    assertThat(lines()).containsExactly("1 100", "2 50");
  }

  @Test
  void a_version_that_looks_at_other_events_is_heard_of_them() {
    makePrivate();
    String other = ONE.json().replace("\"review.delivered\"", "\"coffee.made\"");
    assertThat(here.concern(network, "coffee.made")).isFalse();
    publish(RuleDocument.of("test", other), BOUNDARY);
    passed.addAndGet(LEAD.toNanos());
    assertThat(here.concern(network, "coffee.made")).isTrue();
    assertThat(here.concern(network, "review.delivered")).isTrue();
  }

  @Test
  void of_two_managers_who_publish_at_once_one_is_refused() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(2);
    Callable<Object> attempt =
        () -> {
          try {
            return publishing(this.told::add).publish(wish(HALF_VOTES, BOUNDARY, "Less for votes"));
          } catch (RulesPublishedMeanwhile late) {
            return "refused";
          }
        };
    List<Object> outcomes = new ArrayList<>();
    for (var outcome : people.invokeAll(List.of(attempt, attempt))) {
      outcomes.add(outcome.get());
    }
    people.shutdown();
    assertThat(outcomes).containsExactlyInAnyOrder(2, "refused");
  }

  @Test
  void a_public_network_may_not_pay_more_than_the_installation_allows() {
    RuleDocument more = ONE.with(Map.of("rules.V-1.points.table.1", 5L));
    assertThatThrownBy(() -> publish(more, BOUNDARY))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactly(
                        new Violation(
                            "rules.V-1.points.table.1", "rules.ceiling.pays", List.of(4L))));
    assertThat(publishing("none").publish(wish(more, BOUNDARY, "More for votes"))).isEqualTo(2);
  }

  @Test
  void a_private_network_may_pay_as_it_likes() {
    makePrivate();
    assertThat(publish(ONE.with(Map.of("rules.V-1.points.table.1", 50L)), BOUNDARY)).isEqualTo(2);
  }

  @Test
  void rules_are_published_with_a_note_in_time_and_by_managers_only() {
    assertThatThrownBy(
            () -> publishing.publish(wish(HALF_VOTES, NOW.plus(LEAD).minusMillis(1), " ")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::code)
                    .containsExactly("text.missing", "rules.tooSoon"));
    join(kaisa, "MEMBER");
    PublishRules byMember =
        new PublishRules(
            NetworkId.of(network), MemberId.of(kaisa), 1, ONE.json(), BOUNDARY, "Mine");
    assertThatThrownBy(() -> publishing.publish(byMember)).isInstanceOf(PrivilegeMissing.class);
  }

  @Test
  void a_bad_document_is_refused_with_place_and_reason() {
    PublishRules bad =
        new PublishRules(
            NetworkId.of(network),
            MemberId.of(irja),
            1,
            ONE.json().replace("\"clamp\": 200", "\"clamp\": 0"),
            BOUNDARY,
            "Bad");
    assertThatThrownBy(() -> publishing.publish(bad))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.violations())
                    .singleElement()
                    .satisfies(
                        one -> {
                          assertThat(one.field()).startsWith("rules.caps[0]");
                          assertThat(one.args()).containsExactly("clamp must be at least 1");
                        }));
  }

  @Test
  void left_without_a_date_rules_wait_for_midnight_and_everybody_reads_why_and_what_changed() {
    int version = publishing.publish(wish(HALF_VOTES, null, "Votes weigh less"));
    RuleVersion newest = reading.history(NetworkId.of(network)).get(0);
    assertThat(newest.version()).isEqualTo(version);
    assertThat(newest.validFrom()).isEqualTo(Instant.parse("2026-04-16T00:00:00Z"));
    assertThat(newest.note()).isEqualTo("Votes weigh less");
    assertThat(newest.inForce()).isFalse();
    assertThat(newest.changes()).extracting(RuleChange::code).containsExactly("V-1");
    assertThat(told)
        .singleElement()
        .satisfies(event -> assertThat(event.numbers()).containsEntry("version", 2L));
    assertThat(reading(newest.validFrom()).history(NetworkId.of(network)).get(0).inForce())
        .isTrue();
  }

  @Test
  void a_version_that_is_not_wanted_any_more_is_followed_by_another_from_the_same_moment() {
    publish(HALF_VOTES, BOUNDARY);
    assertThatThrownBy(
            () -> publishing.publish(wish(2, ONE, BOUNDARY.minusSeconds(60), "Back again")))
        .isInstanceOf(InvalidInput.class);
    publishing.publish(wish(2, ONE, BOUNDARY, "Back again"));
    passed.addAndGet(LEAD.toNanos());
    assertThat(new LedgerRulesInForce(here).versionAt(NetworkId.of(network), BOUNDARY))
        .isEqualTo(3);
  }

  @Test
  void published_rules_can_be_neither_changed_nor_removed() {
    publish(HALF_VOTES, BOUNDARY);
    for (String tampering :
        List.of(
            "update rule_set_version set note = 'x'",
            "delete from rule_set_version",
            "truncate rule_set_version")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(tampering)))
          .hasMessageContaining("never changed or removed");
    }
  }

  private int publish(RuleDocument rules, Instant from) {
    return publishing.publish(wish(rules, from, "For the test"));
  }

  private PublishRules wish(RuleDocument rules, Instant from, String note) {
    return wish(1, rules, from, note);
  }

  private PublishRules wish(int basedOn, RuleDocument rules, Instant from, String note) {
    return new PublishRules(
        NetworkId.of(network), MemberId.of(irja), basedOn, rules.json(), from, note);
  }

  private Told voteOf(long voter, long solution) {
    return vote("solution.voted", network, solution, tuula, voter, 1);
  }

  private Told decision(long solution, int ruleSet) {
    return Told.event(
            "problem.decided",
            network,
            "problem",
            solution,
            "requester",
            kaisa,
            "pot",
            100,
            "ruleSet",
            ruleSet,
            "accepted",
            1,
            "onTime",
            0,
            "othersSolutions",
            1)
        .sharedBy(new Part(tuula, "solver", 100, solution));
  }

  private static Told at(Told event, Instant at) {
    return new Told(
        event.kind(),
        at,
        event.network(),
        event.actor(),
        event.topics(),
        event.numbers(),
        event.parts());
  }

  private void recordOn(NetworkRules node, Told event) {
    RecordedEvent recorded = new RecordedEvent(TestDatabase.log(event), event, false);
    jdbi.useTransaction(
        handle ->
            new ReputationRecorder(node, new Ledger(jdbi)).record(RecordedEvents.of(recorded)));
  }

  private List<String> lines() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select rule_set || ' ' || points from ledger_line where member_id = :member"
                        + " order by sequence")
                .bind("member", tuula)
                .mapTo(String.class)
                .list());
  }

  private RuleSetReading reading(Instant now) {
    return Wired.of(
        RuleSetReading.class, here, new RuleSetRows(jdbi), Clock.fixed(now, ZoneOffset.UTC));
  }

  private RuleSetPublishing publishing(String roof) {
    return publishing(told::add, roof);
  }

  private RuleSetPublishing publishing(Consumer<DomainEvent> log) {
    return publishing(log, "talkoot-1");
  }

  private RuleSetPublishing publishing(Consumer<DomainEvent> log, String roof) {
    EventLog events =
        event -> {
          synchronized (log) {
            log.accept(event);
          }
          return 1;
        };
    return Wired.of(
        RuleSetPublishing.class,
        Wired.of(
            Memberships.class,
            Wired.of(MembershipRows.class, jdbi, new LevelTableRows(), Clock.systemUTC())),
        new RuleSetRows(jdbi),
        reading,
        new RuleCeilings(roof),
        events,
        Clock.fixed(NOW, ZoneOffset.UTC),
        LEAD);
  }

  private long manager() {
    long member = TestDatabase.member("irja");
    join(member, "MANAGER");
    return member;
  }

  private void join(long member, String role) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into membership (network_id, member_id, role, joined_at)"
                    + " values (?, ?, ?, now())",
                network,
                member,
                role));
  }

  private void makePrivate() {
    jdbi.useHandle(
        handle ->
            handle.execute("update network set visibility = 'PRIVATE' where id = ?", network));
  }
}
