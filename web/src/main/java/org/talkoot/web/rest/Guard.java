package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.shared.BrokenRule;

/** Stands before every operation: scope, then body, then idempotency key. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
public class Guard implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int COLLECTION = 3; // "", "api", "v1", collection, id
  private static final int ID = 4;

  @Inject private transient HttpServletRequest request;
  @Inject private transient CallerIdentity caller;
  @Inject private transient Repetition repetition;
  @Inject @Any private transient Instance<PathTarget> targets;

  @AroundInvoke
  @Nullable Object stand(InvocationContext call) throws Exception {
    Operated operation = Operated.of(call.getMethod());
    if (!operation.operation()) {
      return call.proceed();
    }
    requireScope(operation.scope());
    requireBody(call.getParameters(), operation);
    String key = operation.repeatable() ? request.getHeader(Repetition.HEADER) : null;
    return key == null ? call.proceed() : repetition.answer(key, call);
  }

  private void requireScope(@Nullable Scope needed) {
    if (needed != null && !caller.has(needed)) {
      throw laterThanUnknown(new ScopeMissing(needed));
    }
  }

  private void requireBody(Object[] parameters, Operated operation) {
    if (request.getAttribute(BadValues.KEY) instanceof BadValues bad && !bad.isEmpty()) {
      throw laterThanUnknown(bad.refusal());
    }
    for (int body : operation.bodies()) {
      if (parameters[body] == null) {
        throw MalformedRequest.noBody();
      }
    }
  }

  /** Returns the refusal, unless the path leads to nothing the caller may know of. */
  private BrokenRule laterThanUnknown(BrokenRule refusal) {
    String[] segments = request.getRequestURI().split("/", -1);
    if (segments.length > ID) {
      targets.stream()
          .filter(target -> target.names(segments[COLLECTION]))
          .forEach(target -> target.require(segments[ID], caller.viewer()));
    }
    return refusal;
  }
}
