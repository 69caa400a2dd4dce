package org.talkoot.web.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;

/**
 * What the annotations of a resource's method say, read once.
 *
 * @param operation whether it answers requests at all
 * @param scope what the caller's token must allow, null for nothing
 * @param repeatable whether a repeated request gets the first answer
 * @param bodies which parameters are the body
 */
record Operated(
    boolean operation, @Nullable Scope scope, boolean repeatable, List<Integer> bodies) {
  private static final Map<Method, Operated> KNOWN = new ConcurrentHashMap<>();

  static Operated of(Method method) {
    Operated known = KNOWN.get(method);
    return known == null ? KNOWN.computeIfAbsent(method, Operated::read) : known;
  }

  private static Operated read(Method method) {
    Needs needs = method.getAnnotation(Needs.class);
    Annotation[][] parameters = method.getParameterAnnotations();
    return new Operated(
        Arrays.stream(method.getAnnotations())
            .anyMatch(note -> note.annotationType().isAnnotationPresent(HttpMethod.class)),
        needs == null ? null : needs.value(),
        method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(NeverRepeated.class),
        IntStream.range(0, parameters.length)
            .filter(i -> parameters[i].length == 0)
            .boxed()
            .toList());
  }
}
