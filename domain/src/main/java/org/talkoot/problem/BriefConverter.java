package org.talkoot.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Stores a brief as one jsonb value, as it is replaced as a whole. */
@Converter
public class BriefConverter implements AttributeConverter<Brief, Object> {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, read(Instant.class, Instant::parse))
                  .addDeserializer(LocalDate.class, read(LocalDate.class, LocalDate::parse)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Override
  public String convertToDatabaseColumn(Brief brief) {
    try {
      return JSON.writeValueAsString(brief);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a brief that cannot be written", e);
    }
  }

  @Override
  public Brief convertToEntityAttribute(Object stored) {
    return read(stored.toString());
  }

  /** Reads a brief as it stands in the database. */
  public static Brief read(String stored) {
    try {
      return JSON.readValue(stored, Brief.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored brief that cannot be read", e);
    }
  }

  private static <T> FromStringDeserializer<T> read(Class<T> type, Function<String, T> parse) {
    return new FromStringDeserializer<>(type) {
      private static final long serialVersionUID = 1L;

      @Override
      protected T _deserialize(String text, DeserializationContext context) {
        return parse.apply(text);
      }
    };
  }
}
