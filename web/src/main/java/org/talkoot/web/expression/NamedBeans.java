package org.talkoot.web.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The beans that pages call by name, each looked up once.
 *
 * <p>What stays the same during a request is handed out itself, the rest as the container's
 * stand-in: whose bean answers behind it, the scope decides at each call.
 */
final class NamedBeans {
  private static final String OURS = "org.talkoot.";
  private static final Set<Class<? extends Annotation>> SAME_DURING_REQUEST =
      Set.of(RequestScoped.class, ApplicationScoped.class);

  private final BeanManager beans;
  private final Map<String, Optional<Supplier<Object>>> known = new ConcurrentHashMap<>();

  NamedBeans(BeanManager beans) {
    this.beans = beans;
  }

  /** Returns the bean of that name for this request; empty when it is none of ours. */
  Optional<Object> find(String name) {
    Optional<Supplier<Object>> source = known.get(name);
    if (source == null) {
      source = known.computeIfAbsent(name, this::look);
    }
    return source.map(Supplier::get);
  }

  private Optional<Supplier<Object>> look(String name) {
    return Optional.<Bean<?>>ofNullable(beans.resolve(beans.getBeans(name)))
        .filter(bean -> bean.getBeanClass().getName().startsWith(OURS))
        .map(this::source);
  }

  private Supplier<Object> source(Bean<?> bean) {
    if (SAME_DURING_REQUEST.contains(bean.getScope())) {
      return () -> itself(bean, bean.getScope());
    }
    if (Dependent.class.equals(bean.getScope())) {
      return () -> reference(bean);
    }
    Object standIn = reference(bean);
    return () -> standIn;
  }

  private <T> Object itself(Contextual<T> bean, Class<? extends Annotation> scope) {
    return beans.getContext(scope).get(bean, beans.createCreationalContext(bean));
  }

  private Object reference(Bean<?> bean) {
    Class<?> type =
        bean.getTypes().contains(bean.getBeanClass()) ? bean.getBeanClass() : Object.class;
    return beans.getReference(bean, type, beans.createCreationalContext(bean));
  }
}
