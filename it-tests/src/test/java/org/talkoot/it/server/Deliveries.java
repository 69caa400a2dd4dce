package org.talkoot.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What subscribers have still to hear of. */
public final class Deliveries {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String WAITING =
      "select count(*) from event_log e, event_subscription s"
          + " where (e.xid, e.id) > (s.xid, s.event_id)";

  private Deliveries() {}

  /** Waits until every subscriber has heard of everything; fails after four minutes. */
  public static void await(Connection database) throws SQLException, InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (waiting(database) > 0) {
      assertThat(System.nanoTime()).as("everything heard in time").isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }

  private static long waiting(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(WAITING)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
