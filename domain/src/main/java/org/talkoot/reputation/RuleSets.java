package org.talkoot.reputation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads rule sets from their JSON; a bad one is refused with the place and the reason.
 *
 * <p>The form of the JSON is published as a schema. The reader refuses whatever the schema refuses,
 * and also what no schema can see: names that lead nowhere, and entries that contradict each other.
 */
public final class RuleSets {
  private static final String FOLDER = "/rules/";

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
    return parse(name, text(name, FOLDER + name + ".json"));
  }

  /** Returns the JSON Schema (draft 2020-12) of rule sets. */
  public static String schema() {
    return text("schema", FOLDER + "rule-set.schema.json");
  }

  private static String text(String name, String path) {
    try (InputStream in = RuleSets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new BadRuleSet(name, "file", "does not exist");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
      JsonNode tree = RuleSetJson.MAPPER.readTree(json);
      refuseNothing(source, "", tree);
      return RuleSetJson.MAPPER.treeToValue(tree, RuleSet.class);
    } catch (JsonMappingException e) {
      throw new BadRuleSet(source, place(e), reason(e));
    } catch (JsonProcessingException e) {
      throw new BadRuleSet(
          source, "line " + e.getLocation().getLineNr(), String.valueOf(e.getOriginalMessage()));
    }
  }

  /** Refuses null, which would otherwise be read as if it had been left out. */
  private static void refuseNothing(String source, String place, JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      throw new BadRuleSet(source, place.isEmpty() ? "rule set" : place, "must not be null");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      refuseNothing(source, join(place, field.getKey()), field.getValue());
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        refuseNothing(source, place + "[" + i + "]", node.get(i));
      }
    }
  }

  private static String place(JsonMappingException e) {
    String place = place(e.getPath());
    String exact = root(e) instanceof Refused refused ? join(place, refused.place()) : place;
    return exact.isEmpty() ? "rule set" : exact;
  }

  private static String place(List<JsonMappingException.Reference> path) {
    String place = "";
    for (JsonMappingException.Reference step : path) {
      place =
          step.getFieldName() == null
              ? place + "[" + step.getIndex() + "]"
              : join(place, step.getFieldName());
    }
    return place;
  }

  private static String join(String outer, String inner) {
    return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "." + inner;
  }

  private static String reason(JsonMappingException e) {
    Throwable cause = root(e);
    return String.valueOf(
        cause instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : cause.getMessage());
  }

  private static Throwable root(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
