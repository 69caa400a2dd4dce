package org.talkoot.it.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.talkoot.launcher.DatabaseAddress;

/** The database under the load, filled with a community once and kept from run to run. */
final class CrowdedDatabase {
  private static final String EMPTY =
      "select to_regclass('member') is null or not exists (select 1 from information_schema.tables"
          + " where table_name = 'crowd')";

  private static final String WAITING =
      """
      select count(*) from event_subscription s
       where exists (select 1 from event_log e where (e.xid, e.id) > (s.xid, s.event_id))
          or (select count(*) from event_subscription) < 5
      """;

  private final PGSimpleDataSource source = new PGSimpleDataSource();
  final Jdbi jdbi = Jdbi.create(source);

  CrowdedDatabase(DatabaseAddress address) {
    source.setUrl(address.url());
    source.setUser(address.user());
    source.setPassword(address.password());
  }

  /**
   * Fills it unless an earlier run did.
   *
   * @return whether it was filled now
   */
  boolean fillOnce() throws SQLException, IOException {
    if (jdbi.withHandle(handle -> handle.createQuery(EMPTY).mapTo(boolean.class).one())) {
      double factor = Double.parseDouble(System.getProperty("talkoot.load.factor", "1"));
      long seed = Long.getLong("talkoot.load.seed", 1);
      new Crowd(source).fill(new Proportions(seed, factor, Crowd.startOf(LocalDate.now())));
      jdbi.useHandle(handle -> handle.execute("create table crowd as select now() as filled_at"));
      return true;
    }
    return false;
  }

  /** How many members the crowd has. */
  int members() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from member where handle like 'crowd%'")
                .mapTo(Integer.class)
                .one());
  }

  /** Waits until every subscriber of the event log has come to its end. */
  void awaitSubscribers(Duration patience) {
    await(
        () -> jdbi.withHandle(handle -> handle.createQuery(WAITING).mapTo(Long.class).one()) == 0,
        patience);
  }

  /** Looks twice a second whether it is so. */
  void await(BooleanSupplier what, Duration patience) {
    long giveUp = System.nanoTime() + patience.toNanos();
    while (!what.getAsBoolean()) {
      if (System.nanoTime() > giveUp) {
        throw new IllegalStateException("It takes longer than " + patience);
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
