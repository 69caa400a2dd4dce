package org.talkoot.shared;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a small value as {@code jsonb} in the row of its entity.
 *
 * <p>Only the components of records are written, not what they can tell about themselves. A value
 * that cannot be read is a fault of ours and stops the read.
 *
 * @param <T> the value
 */
public abstract class JsonConverter<T>
    implements AttributeConverter<@Nullable T, @Nullable Object> {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final TypeReference<T> type;

  /** Reads and writes values of the type. */
  protected JsonConverter(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable T value) {
    try {
      return value == null ? null : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be kept as JSON: " + value, e);
    }
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable Object stored) {
    try {
      return stored == null ? null : JSON.readValue(stored.toString(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not the JSON of " + type.getType(), e);
    }
  }
}
