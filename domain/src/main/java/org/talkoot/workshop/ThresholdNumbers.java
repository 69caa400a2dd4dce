package org.talkoot.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.talkoot.reputation.RuleNumber;
import org.talkoot.reputation.RuleNumber.Kind;

/** Finds the thresholds in the documents of levels and badges, and changes them. */
final class ThresholdNumbers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<RuleNumber> found = new ArrayList<>();
  private final Map<String, Long> changed;

  private ThresholdNumbers(Map<String, Long> changed) {
    this.changed = changed;
  }

  static List<RuleNumber> ofLevels(String table) {
    ThresholdNumbers numbers = new ThresholdNumbers(Map.of());
    numbers.levels(tree(table));
    return numbers.found;
  }

  static List<RuleNumber> ofBadges(String badges) {
    ThresholdNumbers numbers = new ThresholdNumbers(Map.of());
    numbers.badges(tree(badges));
    return numbers.found;
  }

  static String changeLevels(String table, Map<String, Long> changed) {
    JsonNode tree = tree(table);
    new ThresholdNumbers(changed).levels(tree);
    return tree.toPrettyString();
  }

  static String changeBadges(String badges, Map<String, Long> changed) {
    JsonNode tree = tree(badges);
    new ThresholdNumbers(changed).badges(tree);
    return tree.toPrettyString();
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("was read before", e);
    }
  }

  private void levels(JsonNode table) {
    for (JsonNode step : table.path("levels")) {
      String level = step.path("level").asText();
      for (String need : List.of("bound", "volume", "days", "givers")) {
        take(step.path("needs"), need, "levels." + level + "." + need, level, need);
      }
    }
  }

  private void badges(JsonNode set) {
    for (JsonNode badge : set.path("badges")) {
      String code = badge.path("code").asText();
      criteria(badge.path("criteria"), "badges." + code, code);
    }
  }

  /** A criterion is a threshold over a counter, or made of others. */
  private void criteria(JsonNode criteria, String place, String code) {
    take(criteria, "atLeast", place, code, criteria.path("counter").asText());
    Iterator<String> names = criteria.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      JsonNode inner = criteria.path(name);
      if (inner.isObject()) {
        criteria(inner, place + "." + name, code);
      }
      for (int i = 0; inner.isArray() && i < inner.size(); i++) {
        criteria(inner.path(i), place + "." + name + "." + (i + 1), code);
      }
    }
  }

  private void take(JsonNode parent, String field, String place, String code, String detail) {
    if (parent instanceof ObjectNode object && object.path(field).isIntegralNumber()) {
      found.add(new RuleNumber(place, code, Kind.AT_LEAST, detail, object.path(field).asLong()));
      Long other = changed.get(place);
      if (other != null) {
        object.put(field, other);
      }
    }
  }
}
