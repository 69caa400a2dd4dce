package org.talkoot.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.shared.application.JdbiProducer;

/**
 * A PostgreSQL with all migrations, for tests without a server; one for all tests of a run.
 *
 * <p>Calls of Jdbi within {@code inTransaction} of the same thread join that transaction, as they
 * do in the server.
 */
public final class TestDatabase {
  private static final EmbeddedPostgres POSTGRES = start();
  private static final Jdbi JDBI = migrated();

  private TestDatabase() {}

  /** Returns the way to its tables. */
  public static Jdbi jdbi() {
    return JDBI;
  }

  /** Makes a member without sign-in and returns its id. */
  public static long member(String handle) {
    long id = Ids.next();
    JDBI.useHandle(
        handle1 ->
            handle1.execute(
                "insert into member (id, handle, display_name, member_since) values (?, ?, ?, now())",
                id,
                handle + "-" + Ids.text(id),
                handle));
    return id;
  }

  /** Makes a public network that pays by the rule set and returns its id. */
  public static long network(String ruleSet) {
    long id = Ids.next();
    JDBI.useHandle(
        handle ->
            handle.execute(
                """
                insert into network (id, slug, name, purpose, visibility, join_policy, rule_set,
                                     time_zone, founded_at)
                values (?, ?, 'Test', 'Test', 'PUBLIC', 'OPEN', ?, 'Europe/Helsinki', now())
                """,
                id,
                "net-" + Ids.text(id),
                ruleSet));
    return id;
  }

  /** Puts an event into the log, telling nobody, and returns its id. */
  public static long log(DomainEvent event) {
    return JDBI.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into event_log (at, kind, network_id, actor_id, topics, numbers, parts)
                    values (:at, :kind, :network, :actor, :topics, cast(:numbers as jsonb),
                            cast(:parts as jsonb))
                    returning id
                    """)
                .bind("at", event.at())
                .bind("kind", event.kind())
                .bind("network", event.network())
                .bind("actor", event.actor())
                .bindArray("topics", Long.class, event.topics())
                .bind("numbers", json(event.numbers()))
                .bind("parts", json(event.parts()))
                .mapTo(Long.class)
                .one());
  }

  /** Returns every column of the schema in which the words stand somewhere, as table.column. */
  public static List<String> columnsWith(String words) {
    return JDBI.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.table_name || '.' || c.column_name
                      from information_schema.columns c
                      join information_schema.tables t using (table_schema, table_name)
                     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                     order by 1
                    """)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(column -> holds(handle, column, words))
                .toList());
  }

  private static boolean holds(Handle handle, String column, String words) {
    String sql =
        "select exists (select 1 from %s where position(lower(:words) in lower(cast(%s as text))) > 0)"
            .formatted(column.substring(0, column.indexOf('.')), quotedColumn(column));
    return handle.createQuery(sql).bind("words", words).mapTo(Boolean.class).one();
  }

  private static String quotedColumn(String column) {
    return '"' + column.substring(column.indexOf('.') + 1) + '"';
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Jdbi migrated() {
    DataSource source = POSTGRES.getPostgresDatabase(Map.of("stringtype", "unspecified"));
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    return JdbiProducer.configured(Jdbi.create(source));
  }
}
