package org.talkoot.it.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.talkoot.member.application.Passwords;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.application.JdbiProducer;

/**
 * Fills an empty database with a made-up community: {@code mvn -Pcrowd}.
 *
 * <p>Rows are copied in, the engine writes the ledger from the events. When a portal is started on
 * the database, its subscribers find the history before them: standings, skill and activity follow
 * it event by event, badges are filled in as for a new set, and everybody's level is looked at
 * once.
 */
final class Crowd {
  private static final int BATCH = 4_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those who would do in the end what they did for each event on the way. */
  private static final String BEGIN_AT_THE_END =
      """
      insert into event_subscription (name, xid, event_id)
      select s.name, e.xid, e.id
        from (values ('levels'), ('badges'), ('notifications')) as s (name),
             (select xid, id from event_log order by xid desc, id desc limit 1) e
      """;

  /**
   * One event upon which the level of everybody is looked at; badges are filled in by themselves.
   */
  private static final String LOOK_AT_ALL =
      """
      insert into event_log (at, kind, network_id, actor_id, numbers, silent)
      select max(e.at), 'levelTable.changed', n.id, 0, '{"version": 0}', true
        from event_log e cross join network n group by n.id
      """;

  private final DataSource source;

  Crowd(DataSource source) {
    this.source = source;
  }

  /**
   * Fills the database that the arguments name.
   *
   * @param arguments JDBC address, user, password; then, if not the usual, factor, seed and the day
   *     at which the story ends
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(arguments[0]);
    database.setUser(arguments[1]);
    database.setPassword(arguments[2]);
    double factor = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 1;
    long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 1;
    LocalDate end = arguments.length > 5 ? LocalDate.parse(arguments[5]) : LocalDate.now();
    new Crowd(database).fill(new Proportions(seed, factor, startOf(end)));
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Tells the story into the database, which has no content yet. */
  void fill(Proportions size) throws SQLException, IOException {
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    Community community = Community.told(size, new Passwords().hash(Community.PASSWORD));
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "update network set founded_at = '%1$s', level_preset_at = '%1$s'"
              .formatted(size.begin()));
      community.rows.copyInto(connection);
      copyEvents(community.events(), connection);
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("analyze");
      payFor(community.events());
      statement.execute(BEGIN_AT_THE_END);
      statement.execute(LOOK_AT_ALL);
      statement.execute("vacuum analyze");
    }
  }

  private static void copyEvents(List<DomainEvent> events, Connection connection)
      throws SQLException, IOException {
    Tables log =
        new Tables()
            .with("event_log (id, at, kind, network_id, actor_id, topics, numbers, parts, silent)");
    long id = 0;
    for (DomainEvent event : events) {
      log.add(
          "event_log",
          ++id,
          event.at(),
          event.kind(),
          event.network(),
          event.actor(),
          event.topics(),
          json(event.numbers()),
          json(event.parts()),
          true);
    }
    log.copyInto(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter table event_log alter column id restart with " + (id + 1));
    }
  }

  /** Lets the engine write the ledger, in the order of the log. */
  private void payFor(List<DomainEvent> events) {
    Jdbi jdbi = JdbiProducer.configured(Jdbi.create(source));
    ReputationEngine engine = new NetworkRules(jdbi).engine(Community.COMMONS).orElseThrow();
    Ledger ledger = new Ledger(jdbi);
    for (int from = 0; from < events.size(); from += BATCH) {
      List<RecordedEvent> batch = new ArrayList<>();
      for (int i = from; i < Math.min(from + BATCH, events.size()); i++) {
        if (events.get(i).network() == Community.COMMONS) {
          batch.add(new RecordedEvent(i + 1L, events.get(i), true));
        }
      }
      jdbi.useTransaction(handle -> ledger.post(engine, batch));
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
