package org.talkoot.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A public method that pages call on objects of one class, found once.
 *
 * @param parameters their types, those of a variable number included
 * @param steady whether it always answers the same
 */
record Call(Method method, List<Class<?>> parameters, boolean steady) {
  private static final ClassValue<Map<String, Optional<Call>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<Call>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  /** Returns the only method of that name that takes so many arguments; empty when in doubt. */
  static Optional<Call> of(Class<?> type, String name, int arguments) {
    Map<String, Optional<Call>> known = KNOWN.get(type);
    String key = arguments == 0 ? name : name + '/' + arguments;
    Optional<Call> call = known.get(key);
    return call != null ? call : known.computeIfAbsent(key, one -> find(type, name, arguments));
  }

  /** Returns what reads a property, {@code getName} or {@code isName}; empty when in doubt. */
  static Optional<Call> reading(Class<?> type, String property) {
    Map<String, Optional<Call>> known = KNOWN.get(type);
    String key = '.' + property;
    Optional<Call> call = known.get(key);
    return call != null ? call : known.computeIfAbsent(key, one -> findReading(type, property));
  }

  /** Calls it on an object, its arguments made to fit. */
  @Nullable Object on(Object target, ELContext context, @Nullable Object... arguments) {
    try {
      return arguments.length == 0 && !method.isVarArgs()
          ? method.invoke(target)
          : method.invoke(target, fitting(context, arguments));
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  private @Nullable Object[] fitting(ELContext context, @Nullable Object[] arguments) {
    int fixed = method.isVarArgs() ? parameters.size() - 1 : parameters.size();
    @Nullable Object[] fitting = new Object[parameters.size()];
    for (int i = 0; i < fixed; i++) {
      fitting[i] = context.convertToType(arguments[i], parameters.get(i));
    }
    if (method.isVarArgs()) {
      fitting[fixed] = rest(context, arguments, fixed);
    }
    return fitting;
  }

  private Object rest(ELContext context, @Nullable Object[] arguments, int from) {
    Class<?> type = parameters.get(from).getComponentType();
    Object rest = Array.newInstance(type, arguments.length - from);
    for (int i = from; i < arguments.length; i++) {
      Array.set(rest, i - from, context.convertToType(arguments[i], type));
    }
    return rest;
  }

  private static Optional<Call> findReading(Class<?> type, String property) {
    if (property.isEmpty()) {
      return Optional.empty();
    }
    String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    return find(type, "get" + name, 0).or(() -> find(type, "is" + name, 0));
  }

  private static Optional<Call> find(Class<?> type, String name, int arguments) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return Optional.empty();
    }
    List<Method> named =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals(name) && !method.isBridge())
            .filter(method -> takes(method, arguments))
            .toList();
    return named.size() == 1 ? Optional.of(of(named.get(0))) : Optional.empty();
  }

  private static Call of(Method method) {
    boolean steady =
        method.isAnnotationPresent(Steady.class)
            || method.getDeclaringClass().isAnnotationPresent(Steady.class);
    return new Call(method, List.of(method.getParameterTypes()), steady);
  }

  private static boolean takes(Method method, int arguments) {
    int parameters = method.getParameterCount();
    return method.isVarArgs() ? arguments >= parameters - 1 : arguments == parameters;
  }
}
