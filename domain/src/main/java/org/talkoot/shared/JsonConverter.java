package org.talkoot.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a small value as {@code jsonb} in the row of its entity.
 *
 * <p>A converter names {@code AttributeConverter<T, Object>} again itself: EclipseLink looks for
 * the types there and nowhere else.
 *
 * @param <T> the value
 */
public abstract class JsonConverter<T>
    implements AttributeConverter<@Nullable T, @Nullable Object> {
  private final TypeReference<T> type;

  /** Reads and writes values of the type. */
  protected JsonConverter(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable T value) {
    return value == null ? null : Json.write(value);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable Object stored) {
    return stored == null ? null : Json.read(stored.toString(), type);
  }
}
