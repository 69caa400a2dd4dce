package org.talkoot.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.persistence.EventArchive;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.application.JdbiProducer;

/** A real PostgreSQL, with fsync, that holds one network with a made-up history. */
final class SyntheticDatabase implements AutoCloseable {
  static final long NETWORK = 77;

  private static final String MEMBERS =
      """
      insert into member (id, handle, display_name, member_since)
      select 1000000 + i, 'm' || i, 'm', now() from generate_series(0, :members) i
      """;

  private static final String THE_NETWORK =
      """
      insert into network (id, slug, name, purpose, visibility, join_policy, rule_set, time_zone,
                           founded_at)
      values (:network, 'synthetic', 'Test', 'Test', 'PUBLIC', 'OPEN', 'talkoot-1',
              'Europe/Helsinki', now())
      """;

  /** Of a hundred events 74 votes, 8 of them taken back later, 5 objections, and so on. */
  private static final String EVENTS =
      """
      insert into event_log (at, kind, network_id, actor_id, topics, numbers, parts)
      select timestamptz '2026-01-01' + i * interval '20 seconds',
             case when i % 100 < 70 then 'solution.voted' when i % 100 < 78 then 'solution.unvoted'
                  when i % 100 < 83 then 'solution.objected'
                  when i % 100 < 91 then 'review.delivered' when i % 100 < 97 then 'thanks.given'
                  else 'problem.decided' end,
             :network, giver, array[receiver % 300, 1000 + receiver % 30],
             case when i % 100 < 83
                  then jsonb_build_object('solution', s * 4096, 'author', receiver, 'problem', s * 8,
                         'voter', giver, 'objector', giver, 'generation', 1, 'pays', 1,
                         'day', 20454 + s / 4320)
                  when i % 100 < 91
                  then jsonb_build_object('review', i * 4096, 'reviewer', receiver, 'author', giver,
                         'counts', 1)
                  when i % 100 < 97
                  then jsonb_build_object('giver', giver, 'receiver', receiver, 'problem', i * 8,
                         'givenByRequesterOrManager', 1, 'ownWords', 1)
                  else jsonb_build_object('problem', i * 8, 'requester', giver, 'pot', 100,
                         'ruleSet', 1, 'onTime', 1, 'othersSolutions', 2) end,
             case when i % 100 < 91 then '[]'::jsonb
                  when i % 100 < 97
                  then jsonb_build_array(jsonb_build_object('member', receiver, 'track', 'solver',
                         'share', 100, 'solution', 0))
                  else jsonb_build_array(
                         jsonb_build_object('member', receiver, 'track', 'solver', 'share', 70,
                           'solution', i * 16),
                         jsonb_build_object('member', receiver + 1, 'track', 'refiner', 'share', 30,
                           'solution', i * 16 + 1)) end
        from (select i, s, 1000000 + (s * 7919) % :members as giver,
                     1000000 + (s * s * 31) % (:members - 7) as receiver
                from (select i, case when i % 100 between 70 and 77 then i - 70 else i end as s
                        from generate_series(1::bigint, :events) i) n) p
      """;

  private static final String HISTORY =
      """
      select id, at, kind, actor_id, topics, numbers::text as numbers, parts::text as parts
        from event_log where id > :after and id <= :after + 4000 order by id
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final EmbeddedPostgres postgres;
  final Jdbi jdbi;
  final DataSource source;

  SyntheticDatabase() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("work_mem", "64MB")
            .start();
    source = postgres.getPostgresDatabase(Map.of("stringtype", "unspecified"));
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    jdbi = JdbiProducer.configured(Jdbi.create(source));
  }

  /** Puts a history into the log, but no lines. */
  void makeEvents(int events) {
    int members = Math.max(1000, events / 100);
    makePeople(members);
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(EVENTS)
                .bind("network", NETWORK)
                .bind("members", members)
                .bind("events", events)
                .execute());
    jdbi.useHandle(handle -> handle.execute("analyze"));
  }

  /** Makes the network, and so many people and one. */
  void makePeople(int members) {
    jdbi.useTransaction(
        handle -> {
          handle.createUpdate(MEMBERS).bind("members", members).execute();
          handle.createUpdate(THE_NETWORK).bind("network", NETWORK).execute();
        });
  }

  /** Has the archive follow the log as far as full segments go. */
  void archive() {
    EventArchive archive = new EventArchive(jdbi);
    while (archive.advance() > 0) {
      // a few segments at a time
    }
    jdbi.useHandle(handle -> handle.execute("vacuum analyze event_segment"));
  }

  /** Writes the lines of the whole history. */
  void writeLines(int events) {
    NetworkRules rules = new NetworkRules(jdbi);
    ReputationEngine engine = rules.engine(NETWORK).orElseThrow();
    Ledger ledger = new Ledger(jdbi);
    for (long after = 0; after < events; after += 4000) {
      long from = after;
      List<RecordedEvent> part = jdbi.withHandle(handle -> history(handle, from));
      jdbi.useTransaction(handle -> ledger.post(engine, part));
    }
    jdbi.useHandle(handle -> handle.execute("vacuum analyze"));
  }

  private List<RecordedEvent> history(Handle handle, long after) {
    List<RecordedEvent> part = new ArrayList<>();
    handle
        .createQuery(HISTORY)
        .bind("after", after)
        .mapTo(Row.class)
        .forEach(row -> part.add(new RecordedEvent(row.id(), told(row), false)));
    return part;
  }

  private Told told(Row row) {
    try {
      return new Told(
          row.kind(),
          row.at(),
          NETWORK,
          row.actorId(),
          row.topics(),
          json.readValue(
              row.numbers(),
              json.getTypeFactory().constructMapType(Map.class, String.class, Long.class)),
          json.readValue(
              row.parts(), json.getTypeFactory().constructCollectionType(List.class, Part.class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  /** A row of the log. */
  public record Row(
      long id,
      Instant at,
      String kind,
      long actorId,
      List<Long> topics,
      String numbers,
      String parts) {}

  /** An event as the log tells it. */
  record Told(
      String kind,
      Instant at,
      long network,
      long actor,
      List<Long> topics,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {}
}
