package org.talkoot.web.rest;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells what the database means by a failure. */
final class DatabaseTrouble {
  private static final String CONNECTION = "08";
  private static final Set<String> GOING_DOWN = Set.of("57P01", "57P02", "57P03", "53300");
  private static final Set<String> UNKEEPABLE = Set.of("22021", "22P05");

  private DatabaseTrouble() {}

  /** Tells whether it is away for a while: stopped, starting or out of connections. */
  static boolean isOutage(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof ResourceAllocationException
        || cause instanceof SQLException sql && isOutage(sql);
  }

  /** Tells whether a text holds something that it cannot keep. */
  static boolean isUnkeepableText(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && UNKEEPABLE.contains(sql.getSQLState());
  }

  private static boolean isOutage(SQLException sql) {
    String state = sql.getSQLState();
    if (state == null) {
      return String.valueOf(sql.getMessage()).contains("allocating a connection");
    }
    return state.startsWith(CONNECTION) || GOING_DOWN.contains(state);
  }
}
