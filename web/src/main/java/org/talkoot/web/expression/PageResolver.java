package org.talkoot.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds at once what pages mostly name: a row of a list, a bean, a part of one of our objects. All
 * else the server's resolver finds.
 */
final class PageResolver extends ELResolver {
  private static final String OURS = "org.talkoot.";

  private final FacesContext page;
  private final NamedBeans beans;
  private final ELResolver server;
  private final Map<String, Object> met = new HashMap<>();

  PageResolver(FacesContext page, NamedBeans beans, ELResolver server) {
    this.page = page;
    this.beans = beans;
    this.server = server;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base == null && property instanceof String name) {
      Object named = named(name);
      if (named != null) {
        context.setPropertyResolved(null, name);
        return named;
      }
    } else if (base != null && property instanceof String name && isOurs(base)) {
      Optional<Call> reading = Call.reading(base.getClass(), name);
      if (reading.isPresent()) {
        return called(reading.get(), context, base, name);
      }
    }
    return server.getValue(context, base, property);
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] types,
      @Nullable Object @Nullable [] arguments) {
    if (types == null && base != null && isOurs(base) && method instanceof String name) {
      @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
      Optional<Call> call = Call.of(base.getClass(), name, given.length);
      if (call.isPresent()) {
        return called(call.get(), context, base, name, given);
      }
    }
    return server.invoke(context, base, method, types, arguments);
  }

  /** The row of a list goes before the bean of the same name. */
  private @Nullable Object named(String name) {
    Object row = page.getExternalContext().getRequestMap().get(name);
    if (row != null) {
      return row;
    }
    Object bean = met.get(name);
    if (bean == null) {
      bean = beans.find(name).orElse(null);
      if (bean != null) {
        met.put(name, bean);
      }
    }
    return bean;
  }

  private static @Nullable Object called(
      Call call, ELContext context, Object base, Object name, @Nullable Object... arguments) {
    Object answer = call.on(base, context, arguments);
    context.setPropertyResolved(base, name);
    return answer;
  }

  private static boolean isOurs(Object base) {
    return base.getClass().getName().startsWith(OURS);
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return server.getType(context, base, property);
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    server.setValue(context, base, property, value);
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return server.isReadOnly(context, base, property);
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return server.getCommonPropertyType(context, base);
  }

  @Override
  public <T> @Nullable T convertToType(ELContext context, @Nullable Object value, Class<T> type) {
    return server.convertToType(context, value, type);
  }
}
