package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
    Method operation = call.getMethod();
    if (!isOperation(operation)) {
      return call.proceed();
    }
    requireScope(operation);
    requireBody(call);
    String key = request.getHeader(Repetition.HEADER);
    boolean repeatable =
        operation.isAnnotationPresent(POST.class)
            && !operation.isAnnotationPresent(NeverRepeated.class);
    return key != null && repeatable ? repetition.answer(key, call) : call.proceed();
  }

  private static boolean isOperation(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(note -> note.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private void requireScope(Method operation) {
    Needs needs = operation.getAnnotation(Needs.class);
    if (needs != null && !caller.has(needs.value())) {
      throw laterThanUnknown(new ScopeMissing(needs.value()));
    }
  }

  private void requireBody(InvocationContext call) {
    if (request.getAttribute(BadValues.KEY) instanceof BadValues bad && !bad.isEmpty()) {
      throw laterThanUnknown(bad.refusal());
    }
    for (int i = 0; i < call.getParameters().length; i++) {
      if (call.getParameters()[i] == null && isBody(call.getMethod(), i)) {
        throw MalformedRequest.noBody();
      }
    }
  }

  private static boolean isBody(Method operation, int parameter) {
    return operation.getParameterAnnotations()[parameter].length == 0;
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
