package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Reads badge sets from their JSON; a bad one is refused with the place and the reason. */
public final class BadgeSets {
  private static final ObjectMapper JSON = mapper();

  private BadgeSets() {}

  /** Returns the badges that every Talkoot network starts with. */
  public static BadgeSet talkoot1() {
    return resource("talkoot-1");
  }

  /** Returns badges of Stack Exchange as of 2018, for imported sites. */
  public static BadgeSet stackExchange2018() {
    return resource("stackexchange-2018");
  }

  /** Returns a badge set that comes with the installation, by the name of its file. */
  public static BadgeSet resource(String name) {
    return parse(name, text(name, name + ".json"));
  }

  /** Returns the JSON schema that every badge set satisfies. */
  public static String schema() {
    return text("schema", "badge-set.schema.json");
  }

  private static String text(String name, String file) {
    try (InputStream in = BadgeSets.class.getResourceAsStream("/badges/" + file)) {
      if (in == null) {
        throw new BadBadgeSet(name, "file", "does not exist");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the badge set that the JSON describes.
   *
   * @throws BadBadgeSet naming the place and the reason
   */
  public static BadgeSet parse(String source, String json) {
    try {
      return JSON.readValue(json, BadgeSet.class);
    } catch (JsonMappingException e) {
      throw new BadBadgeSet(source, place(e.getPath()), reason(e));
    } catch (JsonProcessingException e) {
      throw new BadBadgeSet(
          source, "line " + e.getLocation().getLineNr(), String.valueOf(e.getOriginalMessage()));
    }
  }

  /** Writes a badge set as the JSON that reads as the same. */
  public static String write(BadgeSet set) {
    try {
      return JSON.writeValueAsString(set);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a badge set that cannot be written", e);
    }
  }

  private static String place(List<JsonMappingException.Reference> path) {
    StringBuilder place = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return place.isEmpty() ? "badge set" : place.toString();
  }

  private static String reason(JsonMappingException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(
        cause instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : cause.getMessage());
  }

  /** What is left out is read as an empty text or list; what a badge needs, it asks for itself. */
  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .addModule(
                new SimpleModule()
                    .addDeserializer(Instant.class, new InstantReader())
                    .addSerializer(Instant.class, new InstantWriter()))
            .build();
    JsonSetter.Value absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    mapper.configOverride(String.class).setSetterInfo(absentIsEmpty);
    mapper.configOverride(List.class).setSetterInfo(absentIsEmpty);
    return mapper;
  }

  private static final class InstantReader extends FromStringDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String value, DeserializationContext context) {
      return Instant.parse(value);
    }
  }

  private static final class InstantWriter extends StdSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.toString());
    }
  }
}
