package org.talkoot.reputation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.talkoot.reputation.RuleChange.Kind;

/** Says what differs between two versions of a rule set, in the order of the newer one. */
public final class RuleComparison {
  private static final List<String> SHOWN = List.of("start", "floor", "tracks", "takeBacks");

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
        add(Kind.SHOWN, field, "");
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
    Map<String, ObjectNode> before = RuleNumbers.named(older, list);
    Map<String, ObjectNode> after = RuleNumbers.named(newer, list);
    after.forEach(
        (name, part) -> {
          ObjectNode old = before.get(name);
          if (old == null) {
            note(added, list, name);
          } else if (!Objects.equals(RuleNumbers.shape(old), RuleNumbers.shape(part))) {
            note(rewritten, list, name);
          }
        });
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(name -> note(removed, list, name));
  }

  private void note(Kind kind, String list, String name) {
    add(kind, list + "." + name, name.replaceAll(":.*", ""));
  }

  private void add(Kind kind, String place, String code) {
    changes.add(new RuleChange(kind, new RuleNumber(place, code, RuleNumber.Kind.OTHER, "", 0), 0));
  }
}
