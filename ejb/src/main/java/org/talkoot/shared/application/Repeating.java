package org.talkoot.shared.application;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Repeats calls at most four times after a deadlock or serialisation failure.
 *
 * <p>The call must stand outside a transaction, so that what failed left nothing behind.
 */
public final class Repeating {
  private static final Set<String> PASSING = Set.of("40001", "40P01");
  private static final int ATTEMPTS = 5;

  private Repeating() {}

  /** Returns what the call returns in the end, or throws what it throws. */
  public static <T extends @Nullable Object> T untilItPasses(Callable<T> call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.call();
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !isPassing(failure)) {
          throw failure;
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(10L, 40L * attempt));
      }
    }
  }

  private static boolean isPassing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && PASSING.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
