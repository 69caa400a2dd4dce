package org.talkoot.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
