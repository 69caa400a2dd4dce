package org.talkoot.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds at once what pages mostly name: a row of a list, a bean, a part of one of our objects. All
 * else the server's resolver finds.
 */
public final class PageResolver extends ELResolver {
  private static final String OURS = "org.talkoot.";

  /** What of the server's says the same to everybody, or speaks of the part itself. */
  private static final Set<String> HARMLESS = Set.of("i18n", "component");

  private final FacesContext page;
  private final NamedBeans beans;
  private final ELResolver server;
  private final Map<String, Object> met = new HashMap<>();
  private final Map<Object, String> names = new IdentityHashMap<>();
  private @Nullable Witness witness;

  PageResolver(FacesContext page, NamedBeans beans, ELResolver server) {
    this.page = page;
    this.beans = beans;
    this.server = server;
  }

  /** Returns what evaluates the expressions of a page; empty where it is the server alone. */
  public static Optional<PageResolver> of(ELContext page) {
    return page.getELResolver() instanceof PageResolver ours ? Optional.of(ours) : Optional.empty();
  }

  /**
   * Lets somebody hear what is asked from now on.
   *
   * @param next null for nobody
   * @return who heard it until now
   */
  public @Nullable Witness heardBy(@Nullable Witness next) {
    Witness before = witness;
    witness = next;
    return before;
  }

  /** Tells who hears, if anybody, that something was asked which does not come this way. */
  public void tell(Question question, @Nullable Object answer) {
    if (witness != null) {
      witness.heard(question, answer);
    }
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
    return beyond(base, property, server.getValue(context, base, property));
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
    return beyond(base, method, server.invoke(context, base, method, types, arguments));
  }

  /** What the server found itself cannot be asked again, unless it is nothing. */
  private @Nullable Object beyond(
      @Nullable Object base, @Nullable Object asked, @Nullable Object answer) {
    if (witness != null
        && answer != null
        && (base == null ? !HARMLESS.contains(asked) : isUnsteadyBean(base))) {
      witness.missed();
    }
    return answer;
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
        names.put(bean, name);
      }
    }
    return bean;
  }

  private @Nullable Object called(
      Call call, ELContext context, Object base, Object name, @Nullable Object... arguments) {
    Object answer = call.on(base, context, arguments);
    context.setPropertyResolved(base, name);
    if (witness != null && !call.steady()) {
      String bean = names.get(base);
      if (bean != null) {
        witness.heard(BeanQuestion.of(bean, call, arguments), answer);
      }
    }
    return answer;
  }

  private boolean isUnsteadyBean(Object base) {
    return names.containsKey(base) && !base.getClass().isAnnotationPresent(Steady.class);
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
