package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.StoredProblem;
import org.talkoot.routing.application.SkillReading;
import org.talkoot.routing.application.SkillSubscriber;
import org.talkoot.routing.application.SkillVerification;
import org.talkoot.routing.application.TrustComputing;
import org.talkoot.routing.persistence.SkillAudit;
import org.talkoot.routing.persistence.SkillQueries;
import org.talkoot.routing.persistence.SkillRows;
import org.talkoot.routing.persistence.TrustRows;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Part;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.LoggedEvent;

/**
 * A network with two managers, an author, a problem in two topics, and what the subscriber heard.
 */
abstract class SkillScene {
  static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");
  static final Instant EARLIER = NOW.minusSeconds(90_000);

  final Jdbi jdbi = TestDatabase.jdbi();
  final SkillSubscriber subscriber = new SkillSubscriber(Wired.of(SkillRows.class, jdbi));
  final SkillReading reading = Wired.of(SkillReading.class, Wired.of(SkillQueries.class, jdbi));
  final TrustRows trustRows = Wired.of(TrustRows.class, jdbi);
  final EventLog log = this::tell;
  final TrustComputing trust =
      Wired.of(TrustComputing.class, trustRows, log, Clock.fixed(NOW, ZoneOffset.UTC));
  final SkillVerification verification =
      Wired.of(SkillVerification.class, Wired.of(SkillAudit.class, jdbi), trustRows);

  final NetworkId network = NetworkId.of(TestDatabase.network("talkoot-1"));
  final long heli = manager("heli");
  final long irja = manager("irja");
  final long tuula = TestDatabase.member("tuula");
  final long eero = TestDatabase.member("eero");
  final long benches = topic("benches");
  final long stops = topic("stops");
  final ProblemId problem = StoredProblem.aProblem(network.value(), eero).store();
  final List<LoggedEvent> heard = new ArrayList<>();

  @BeforeEach
  void a_subscription_that_has_heard_everything() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into event_subscription (name) values ('skill')"
                    + " on conflict do nothing"));
  }

  void nothingDiffers() {
    assertThat(verification.differences(network)).isEmpty();
  }

  void night() {
    trust.compute(network);
  }

  List<TopicSkill> skillOf(long member) {
    return reading.of(MemberId.of(member), Viewer.anonymous());
  }

  TopicSkill.Known known(long member) {
    TopicSkill.Known known = skillOf(member).get(0).known();
    assertThat(known).isNotNull();
    return known;
  }

  long count(String table) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from " + table + " where network_id = :network")
                .bind("network", network)
                .mapTo(Long.class)
                .one());
  }

  long tell(DomainEvent event) {
    long id = TestDatabase.log(event);
    LoggedEvent logged =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select xid, id, at, kind, network_id, actor_id, topics, numbers, parts,"
                            + " silent from event_log where id = :id")
                    .bind("id", id)
                    .mapTo(LoggedEvent.class)
                    .one());
    heard.add(logged);
    subscriber.on(logged);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update event_subscription set xid = cast(? as xid8), event_id = ?"
                    + " where name = 'skill'",
                logged.xid(),
                id));
    return id;
  }

  DomainEvent vote(long solution, long voter, long generation) {
    return vote(solution, voter, generation, NOW);
  }

  DomainEvent vote(long solution, long voter, long generation, Instant at) {
    return new Told(
        "solution.voted",
        at,
        network.value(),
        topics(),
        numbers(solution, voter, generation),
        List.of());
  }

  DomainEvent unvote(long solution, long voter, long generation) {
    return event("solution.unvoted", numbers(solution, voter, generation));
  }

  Map<String, Long> numbers(long solution, long voter, long generation) {
    return Map.of(
        "solution", solution,
        "problem", problem.value(),
        "author", tuula,
        "voter", voter,
        "generation", generation);
  }

  DomainEvent event(String kind, Map<String, Long> numbers) {
    return event(kind, numbers, List.of());
  }

  DomainEvent event(String kind, Map<String, Long> numbers, List<Part> parts) {
    return new Told(kind, NOW, network.value(), topics(), numbers, parts);
  }

  List<Long> topics() {
    return List.of(benches, stops);
  }

  long manager(String name) {
    long id = TestDatabase.member(name);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into membership (network_id, member_id, role, joined_at)"
                    + " values (?, ?, 'MANAGER', now())",
                network.value(),
                id));
    return id;
  }

  long topic(String name) {
    long id = Ids.next();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into topic (id, slug, name_en, name_fi, created_at)"
                    + " values (?, ?, ?, ?, now())",
                id,
                name + "-" + Ids.text(id),
                name,
                name));
    return id;
  }

  record Told(
      String kind,
      Instant at,
      long network,
      List<Long> topics,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {
    @Override
    public long actor() {
      return 0;
    }
  }
}
