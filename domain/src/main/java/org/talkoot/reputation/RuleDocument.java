package org.talkoot.reputation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A rule set together with the text it was written in, which is what people keep and compare.
 *
 * @param rules what it says
 * @param json how it says it
 */
public record RuleDocument(RuleSet rules, String json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a document.
   *
   * @throws BadRuleSet naming the place and the reason
   */
  public static RuleDocument of(String source, String json) {
    return new RuleDocument(RuleSets.parse(source, json), json);
  }

  /** Returns a document that comes with the installation, by the name of its file. */
  public static RuleDocument resource(String name) {
    RuleSet rules = RuleSets.resource(name);
    try (InputStream in = RuleDocument.class.getResourceAsStream("/rules/" + name + ".json")) {
      if (in == null) {
        throw new BadRuleSet(name, "file", "does not exist");
      }
      return new RuleDocument(rules, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the same rules as another version of a community's. */
  public RuleDocument as(String code, int version, Instant validFrom) {
    ObjectNode tree = tree();
    tree.put("code", code);
    tree.put("version", version);
    tree.put("validFrom", validFrom.toString());
    return of(code + " " + version, write(tree));
  }

  /** Returns the whole numbers that a manager can change, in the order of the document. */
  public List<RuleNumber> numbers() {
    return RuleNumbers.of(tree());
  }

  /**
   * Returns the rules with other numbers.
   *
   * @param changed by {@link RuleNumber#place()}; what it does not name stays
   * @throws BadRuleSet when the rules cannot be with these numbers
   */
  public RuleDocument with(Map<String, Long> changed) {
    ObjectNode tree = tree();
    RuleNumbers.change(tree, changed);
    return of(rules.code(), write(tree));
  }

  ObjectNode tree() {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("was read before", e);
    }
  }

  private static String write(JsonNode tree) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
