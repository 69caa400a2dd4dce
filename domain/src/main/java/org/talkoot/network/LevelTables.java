package org.talkoot.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads level tables from their JSON; a bad one is refused with the place and the reason. */
public final class LevelTables {
  private static final ObjectMapper JSON = mapper();
  private static final Map<LevelPreset, LevelTable> PRESETS = presets();

  private LevelTables() {}

  /** Returns the table of a preset. */
  public static LevelTable of(LevelPreset preset) {
    return Objects.requireNonNull(PRESETS.get(preset));
  }

  /**
   * Returns the table that the JSON describes.
   *
   * @param source what it is called in the refusal
   * @throws BadLevelTable naming the place and the reason
   */
  public static LevelTable parse(String source, String json) {
    try {
      return JSON.readValue(json, LevelTable.class);
    } catch (JsonMappingException e) {
      throw new BadLevelTable(source, place(e.getPath()), reason(e));
    } catch (JsonProcessingException e) {
      throw new BadLevelTable(
          source, "line " + e.getLocation().getLineNr(), String.valueOf(e.getOriginalMessage()));
    }
  }

  /** Writes a table as JSON that {@link #parse} reads. */
  public static String write(LevelTable table) {
    try {
      return JSON.writeValueAsString(table);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<LevelPreset, LevelTable> presets() {
    Map<LevelPreset, LevelTable> presets = new EnumMap<>(LevelPreset.class);
    Stream.of(LevelPreset.values()).forEach(preset -> presets.put(preset, resource(preset.code())));
    return presets;
  }

  private static LevelTable resource(String name) {
    try (InputStream in = LevelTables.class.getResourceAsStream("/levels/" + name + ".json")) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return parse(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(List<JsonMappingException.Reference> path) {
    StringBuilder place = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        place.append('[').append(Math.max(0, step.getIndex())).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return place.isEmpty() ? "table" : place.toString();
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

  /** What is left out is read as an empty text or list; what a table needs, it asks for itself. */
  private static ObjectMapper mapper() {
    SimpleModule codes =
        new SimpleModule()
            .addDeserializer(Level.class, new CodeReader<>(Level.class, Level::of))
            .addDeserializer(Privilege.class, new CodeReader<>(Privilege.class, Privilege::of))
            .addSerializer(Level.class, new CodeWriter<>(Level.class, Level::code))
            .addSerializer(Privilege.class, new CodeWriter<>(Privilege.class, Privilege::code));
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .addModule(codes)
            .build();
    JsonSetter.Value absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    List.of(String.class, List.class, Set.class, Map.class)
        .forEach(type -> mapper.configOverride(type).setSetterInfo(absentIsEmpty));
    JsonSetter.Value mustBeThere = JsonSetter.Value.forValueNulls(Nulls.FAIL);
    List.of(Level.class, EvidencePolicy.class)
        .forEach(type -> mapper.configOverride(type).setSetterInfo(mustBeThere));
    return mapper;
  }

  private static final class CodeReader<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, Optional<T>> codes;

    CodeReader(Class<T> type, Function<String, Optional<T>> codes) {
      super(type);
      this.codes = codes;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return codes
          .apply(value)
          .orElseThrow(() -> new IllegalArgumentException(value + " is no such code"));
    }
  }

  private static final class CodeWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> codes;

    CodeWriter(Class<T> type, Function<T, String> codes) {
      super(type);
      this.codes = codes;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(codes.apply(value));
    }
  }
}
