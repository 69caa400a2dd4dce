package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Reads rule sets from their JSON; a bad one is refused with the place and the reason. */
public final class RuleSets {
  private static final ObjectMapper JSON = mapper();

  private RuleSets() {}

  /** Returns the rule set that every Talkoot network starts with. */
  public static RuleSet talkoot1() {
    return resource("talkoot-1");
  }

  /** Returns the rules of Stack Exchange as of 2018, for imported sites. */
  public static RuleSet stackExchange2018() {
    return resource("stackexchange-2018");
  }

  /** Returns a rule set that comes with the installation, by the name of its file. */
  public static RuleSet resource(String name) {
    String path = "/rules/" + name + ".json";
    try (InputStream in = RuleSets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new BadRuleSet(name, "file", "does not exist");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the rule set that the JSON describes.
   *
   * @throws BadRuleSet naming the place and the reason
   */
  public static RuleSet parse(String source, String json) {
    try {
      return JSON.readValue(json, RuleSet.class);
    } catch (JsonMappingException e) {
      throw new BadRuleSet(source, place(e.getPath()), reason(e));
    } catch (JsonProcessingException e) {
      throw new BadRuleSet(
          source, "line " + e.getLocation().getLineNr(), String.valueOf(e.getOriginalMessage()));
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
    return place.isEmpty() ? "rule set" : place.toString();
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

  /** What is left out is read as an empty text or list; what a rule needs, it asks for itself. */
  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
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
}
