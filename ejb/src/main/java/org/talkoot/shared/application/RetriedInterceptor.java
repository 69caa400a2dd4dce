package org.talkoot.shared.application;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Repeats a call after a deadlock or serialisation failure. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RetriedInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @AroundInvoke
  @Nullable Object repeat(InvocationContext call) throws Exception {
    return Repeating.untilItPasses(call::proceed);
  }
}
