package org.talkoot.web.health;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the database means by a failure. */
public final class DatabaseTrouble {
  private static final String CONNECTION = "08";
  private static final Set<String> GOING_DOWN = Set.of("57P01", "57P02", "57P03", "53300");
  private static final Set<String> UNKEEPABLE = Set.of("22021", "22P05");

  /** After how many seconds it is worth to try again. */
  public static final int SECONDS_TO_RECOVER = 5;

  private DatabaseTrouble() {}

  /** Tells whether a failure comes from a database that is away for a while. */
  public static boolean isBehind(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOutage(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it is away for a while: stopped, starting or out of connections. */
  public static boolean isOutage(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof ResourceAllocationException
        || cause instanceof SQLException sql && isOutage(sql);
  }

  /** Tells whether a text holds something that it cannot keep. */
  public static boolean isUnkeepableText(Throwable cause) {
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
