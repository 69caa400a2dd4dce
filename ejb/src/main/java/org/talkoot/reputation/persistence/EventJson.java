package org.talkoot.reputation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.Part;

/** Reads what the event log keeps as JSON. */
final class EventJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Long>> NUMBERS = new TypeReference<>() {};
  private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

  private EventJson() {}

  static Map<String, Long> numbers(String json) {
    return read(json, NUMBERS);
  }

  static List<Part> parts(String json) {
    return read(json, PARTS);
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the event log holds " + json, e);
    }
  }
}
