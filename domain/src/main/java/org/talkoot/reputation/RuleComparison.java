package org.talkoot.reputation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.talkoot.reputation.RuleChange.Kind;

/** Says what differs between two versions of a rule set, in the order of the newer one. */
public final class RuleComparison {
  private static final List<String> SHOWN = List.of("start", "floor", "tracks");

  private final ObjectNode older;
  private final ObjectNode newer;
  private final List<RuleChange> changes = new ArrayList<>();

  private RuleComparison(RuleDocument older, RuleDocument newer) {
    this.older = older.tree();
    this.newer = newer.tree();
  }

  /** Returns what changed; nothing when only version or date differ. */
  public static List<RuleChange> between(RuleDocument older, RuleDocument newer) {
    return new RuleComparison(older, newer).changes(older.numbers(), newer.numbers());
  }

  private List<RuleChange> changes(List<RuleNumber> before, List<RuleNumber> after) {
    compareNumbers(before, after);
    compareParts("rules", Kind.RULE_ADDED, Kind.RULE_REMOVED, Kind.RULE_REWRITTEN);
    compareParts("caps", Kind.CAP_ADDED, Kind.CAP_REMOVED, Kind.CAP_REWRITTEN);
    for (String field : SHOWN) {
      if (!older.path(field).equals(newer.path(field))) {
        note(Kind.SHOWN, field, "");
      }
    }
    return List.copyOf(changes);
  }

  private void compareNumbers(List<RuleNumber> before, List<RuleNumber> after) {
    Map<String, RuleNumber> known = new LinkedHashMap<>();
    before.forEach(number -> known.put(number.place(), number));
    for (RuleNumber number : after) {
      RuleNumber old = known.get(number.place());
      if (old != null && old.value() != number.value()) {
        changes.add(new RuleChange(Kind.NUMBER, number, old.value()));
      }
    }
  }

  private void compareParts(String list, Kind added, Kind removed, Kind rewritten) {
    Map<String, ObjectNode> before = byCode(older, list);
    Map<String, ObjectNode> after = byCode(newer, list);
    after.forEach(
        (code, part) -> {
          ObjectNode old = before.get(code);
          if (old == null) {
            note(added, list + "." + code, code);
          } else if (!Objects.equals(RuleNumbers.shape(old), RuleNumbers.shape(part))) {
            note(rewritten, list + "." + code, code);
          }
        });
    before.keySet().stream()
        .filter(code -> !after.containsKey(code))
        .forEach(code -> note(removed, list + "." + code, code));
  }

  private void note(Kind kind, String place, String code) {
    changes.add(new RuleChange(kind, new RuleNumber(place, code, RuleNumber.Kind.OTHER, "", 0), 0));
  }

  /** Returns the rules or caps of a document by their code, in its order. */
  static Map<String, ObjectNode> byCode(ObjectNode document, String list) {
    Map<String, ObjectNode> parts = new LinkedHashMap<>();
    for (JsonNode part : document.path(list)) {
      if (part instanceof ObjectNode object) {
        parts.put(object.path("code").asText(), object);
      }
    }
    return parts;
  }
}
