package org.talkoot.shared.application;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Repeats a call at most four times after a deadlock or serialisation failure. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RetriedInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> PASSING = Set.of("40001", "40P01");
  private static final int ATTEMPTS = 5;

  @AroundInvoke
  @Nullable Object repeat(InvocationContext call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
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
