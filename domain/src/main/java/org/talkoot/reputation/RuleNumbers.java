package org.talkoot.reputation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talkoot.reputation.RuleNumber.Kind;

/** Finds the numbers in a rule set's document and changes them. */
final class RuleNumbers {
  private final List<RuleNumber> found = new ArrayList<>();
  private final Map<String, Long> changed;

  private RuleNumbers(Map<String, Long> changed) {
    this.changed = changed;
  }

  static List<RuleNumber> of(ObjectNode document) {
    RuleNumbers numbers = new RuleNumbers(Map.of());
    numbers.visit(document);
    return List.copyOf(numbers.found);
  }

  static void change(ObjectNode document, Map<String, Long> changed) {
    new RuleNumbers(changed).visit(document);
  }

  /** Returns the document with each of its numbers 0: what two sets of the same shape share. */
  static ObjectNode shape(ObjectNode part) {
    ObjectNode shape = part.deepCopy();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putArray(part.has("on") ? "rules" : "caps").add(shape);
    Map<String, Long> none =
        of(document).stream()
            .collect(Collectors.toMap(RuleNumber::place, n -> 0L, (one, two) -> one));
    change(document, none);
    return shape;
  }

  /**
   * Returns the rules or caps of a document in its order, by their code; those who share one go by
   * code and kind of event.
   */
  static Map<String, ObjectNode> named(ObjectNode document, String list) {
    Map<String, Integer> times = new HashMap<>();
    document.path(list).forEach(part -> times.merge(code(part), 1, Integer::sum));
    Map<String, ObjectNode> named = new LinkedHashMap<>();
    for (JsonNode part : document.path(list)) {
      boolean alone = times.getOrDefault(code(part), 0) == 1;
      String name = alone ? code(part) : code(part) + ":" + part.path("on").asText();
      if (part instanceof ObjectNode object) {
        named.put(name, object);
      }
    }
    return named;
  }

  private static String code(JsonNode part) {
    return part.path("code").asText();
  }

  private void visit(ObjectNode document) {
    named(document, "rules").forEach(this::rule);
    named(document, "caps").forEach(this::cap);
  }

  private void rule(String name, ObjectNode rule) {
    String code = code(rule);
    String place = "rules." + name;
    if (rule.path("points") instanceof ObjectNode points) {
      points(points, place + ".points", code);
    }
    for (JsonNode condition : rule.path("when")) {
      String number = condition.path("number").asText();
      take(condition, "atLeast", place + ".when." + number, code, Kind.AT_LEAST, number);
    }
  }

  private void points(ObjectNode points, String place, String code) {
    take(points, "always", place, code, Kind.ALWAYS, "");
    if (points.has("shareOf")) {
      take(points, "times", place, code, Kind.TIMES, "");
      take(points, "over", place, code, Kind.OVER, "");
    }
    if (points.path("table") instanceof ObjectNode table) {
      List<String> entries = new ArrayList<>();
      table.fieldNames().forEachRemaining(entries::add);
      String by = points.path("by").asText();
      entries.forEach(
          entry -> take(table, entry, place + ".table", code, Kind.TABLE, by + "." + entry));
    }
  }

  private void cap(String name, ObjectNode cap) {
    String code = code(cap);
    List<String> fields = new ArrayList<>();
    cap.fieldNames().forEachRemaining(fields::add);
    fields.forEach(field -> take(cap, field, "caps." + name, code, kindOf(field), ""));
  }

  private static Kind kindOf(String field) {
    return switch (field) {
      case "clamp" -> Kind.CLAMP;
      case "count" -> Kind.COUNT;
      default -> Kind.OTHER;
    };
  }

  private void take(
      JsonNode parent, String field, String within, String code, Kind kind, String detail) {
    JsonNode value = parent.path(field);
    if (!value.isIntegralNumber()) {
      return;
    }
    String place = within + "." + field;
    found.add(new RuleNumber(place, code, kind, detail, value.asLong()));
    Long other = changed.get(place);
    if (other != null) {
      ((ObjectNode) parent).put(field, other);
    }
  }
}
