package org.talkoot.web.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Reads ids in paths; what is no id at all becomes the id that nothing has. */
@Provider
public class IdParameters implements ParamConverterProvider {
  private static final long NOTHING = 0;

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] notes) {
    return LongId.class.isAssignableFrom(type) ? new IdConverter<>(type) : null;
  }

  private static final class IdConverter<T> implements ParamConverter<T> {
    private final Class<T> type;
    private final Method factory;

    IdConverter(Class<T> type) {
      this.type = type;
      try {
        this.factory = type.getMethod("of", long.class);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " needs a static of(long)", e);
      }
    }

    @Override
    public T fromString(String text) {
      OptionalLong number = Ids.parse(text);
      try {
        return type.cast(factory.invoke(null, number.orElse(NOTHING)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString(T id) {
      return String.valueOf(id);
    }
  }
}
