package org.talkoot.web.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/** Reads ids in paths; what is no id at all becomes the id that nothing has. */
@Provider
public class IdParameters implements ParamConverterProvider {
  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] notes) {
    return LongId.class.isAssignableFrom(type) ? new IdConverter<>(type) : null;
  }

  private static final class IdConverter<T> implements ParamConverter<T> {
    private final Class<T> type;

    IdConverter(Class<T> type) {
      this.type = type;
    }

    @Override
    public T fromString(String text) {
      return type.cast(IdText.read(type, text));
    }

    @Override
    public String toString(T id) {
      return String.valueOf(id);
    }
  }
}
