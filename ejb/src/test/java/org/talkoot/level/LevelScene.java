package org.talkoot.level;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.level.application.LevelKeeping;
import org.talkoot.level.application.LevelSubscriber;
import org.talkoot.level.persistence.LevelRows;
import org.talkoot.level.persistence.LossRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.NetworkId;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.LoggedEvent;

/** A network whose ledger grows by votes, with everything that keeps levels. */
final class LevelScene {
  static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  final Jdbi jdbi = TestDatabase.jdbi();
  final NetworkId network = NetworkId.of(TestDatabase.network("talkoot-1"));
  final List<DomainEvent> told = Collections.synchronizedList(new ArrayList<>());
  final EventLog log =
      event -> {
        told.add(event);
        return TestDatabase.log(event);
      };
  final LevelTableRows tables = Wired.of(LevelTableRows.class, jdbi);
  final MembershipRows memberships = Wired.of(MembershipRows.class, jdbi, tables, CLOCK);
  final LevelRows rows = new LevelRows(jdbi);
  final LossRows losses = new LossRows(jdbi);
  final LevelKeeping keeping = new LevelKeeping(rows, losses, tables, memberships, log, CLOCK);
  final LevelSubscriber subscriber = new LevelSubscriber(rows, keeping);

  private final Map<Long, Long> people = new ConcurrentHashMap<>();
  private final ReputationRecorder recorder =
      new ReputationRecorder(new NetworkRules(jdbi), new Ledger(jdbi));

  MemberId joined(String handle) {
    MemberId member = MemberId.of(TestDatabase.member(handle));
    memberships.add(network, member, NOON);
    return member;
  }

  MemberId manager(String handle) {
    MemberId member = joined(handle);
    memberships.give(network, member, org.talkoot.network.Role.MANAGER, NOON);
    return member;
  }

  /** A helpful vote by a numbered person, so many days after the first. */
  long voted(MemberId author, long solution, long voter, int day) {
    return happened("solution.voted", author, solution, "voter", person(voter), day);
  }

  /** A helpful vote in a problem. */
  long votedIn(long problem, MemberId author, long solution, long voter, int day) {
    return happened("solution.voted", author, solution, "voter", person(voter), day, problem);
  }

  /** An objection in a problem. */
  long objectedIn(long problem, MemberId author, long solution, long objector, int day) {
    return happened(
        "solution.objected", author, solution, "objector", person(objector), day, problem);
  }

  /** The decision of a problem, that pays nobody. */
  long decided(long problem) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update problem set status = 'decided', decided_at = now() where id = ?", problem));
    return TestDatabase.log(
        new Happening(
            "problem.decided", NOON, network.value(), 0, java.util.Map.of("problem", problem)));
  }

  /** An objection to a solution of the author. */
  long objected(MemberId author, long solution, long objector, int day) {
    return happened("solution.objected", author, solution, "objector", person(objector), day);
  }

  private long person(long number) {
    return people.computeIfAbsent(number, one -> TestDatabase.member("person"));
  }

  private long happened(
      String kind, MemberId author, long solution, String by, long member, int day) {
    return happened(kind, author, solution, by, member, day, 1);
  }

  private long happened(
      String kind, MemberId author, long solution, String by, long member, int day, long problem) {
    Instant at = NOON.minus(Duration.ofDays(60)).plus(Duration.ofDays(day));
    DomainEvent event =
        new Happening(
            kind,
            at,
            network.value(),
            member,
            Map.of(
                "problem",
                problem,
                "solution",
                solution,
                "author",
                author.value(),
                by,
                member,
                "generation",
                1L,
                "pays",
                1L,
                "day",
                at.getEpochSecond() / 86_400));
    long id = TestDatabase.log(event);
    recorder.record(new RecordedEvent(id, event, false));
    return id;
  }

  List<LoggedEvent> logged(long... ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select xid, id, at, kind, network_id, actor_id, topics, numbers, parts, silent"
                        + " from event_log where id = any(:ids) order by id")
                .bindArray("ids", long.class, ids)
                .mapTo(LoggedEvent.class)
                .list());
  }

  Level levelOf(MemberId member) {
    return rows.held(network, member).orElseThrow();
  }

  List<LevelEvent> toldOf(String kind) {
    return told.stream()
        .filter(LevelEvent.class::isInstance)
        .map(LevelEvent.class::cast)
        .filter(event -> event.kind().equals(kind))
        .toList();
  }

  /** Something that happened, in the words of the rules. */
  record Happening(String kind, Instant at, long network, long actor, Map<String, Long> numbers)
      implements DomainEvent {}
}
