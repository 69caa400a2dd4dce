package org.talkoot.reputation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.Checks;

/**
 * The most that a rule set may pay: another rule set as its roof.
 *
 * <p>Under the roof numbers may be lower and rules may be left out; a rule may not pay for anything
 * else, or to anybody else, than the rule of the same code in the roof. So whoever trusts the
 * roof's points can trust these.
 */
public final class RuleCeiling {
  private final ObjectNode roof;
  private final Map<String, RuleNumber> limits = new HashMap<>();

  /** Takes a rule set as the roof. */
  public RuleCeiling(RuleDocument roof) {
    this.roof = roof.tree();
    roof.numbers().forEach(number -> limits.put(number.place(), number));
  }

  /** Notes at their place what of the rules stands above the roof. */
  public void check(RuleDocument rules, Checks checks) {
    ObjectNode tree = rules.tree();
    checkShown(tree, "start", checks);
    checkShown(tree, "floor", checks);
    checks.require(
        roof.path("takeBacks").equals(tree.path("takeBacks")),
        "takeBacks",
        "rules.ceiling.rewritten",
        "takeBacks");
    checkShapes(tree, "rules", checks);
    checkShapes(tree, "caps", checks);
    rules.numbers().forEach(number -> checkNumber(number, rules.numbers(), checks));
  }

  private void checkShown(ObjectNode tree, String field, Checks checks) {
    long limit = roof.path(field).asLong();
    checks.require(tree.path(field).asLong() <= limit, field, "rules.ceiling.pays", limit);
  }

  private void checkShapes(ObjectNode tree, String list, Checks checks) {
    Map<String, ObjectNode> known = RuleNumbers.named(roof, list);
    RuleNumbers.named(tree, list)
        .forEach(
            (code, part) -> {
              ObjectNode above = known.get(code);
              String place = list + "." + code;
              if (above == null) {
                checks.require(false, place, "rules.ceiling.unknown", code);
              } else {
                checks.require(
                    RuleNumbers.shape(above).equals(RuleNumbers.shape(part)),
                    place,
                    "rules.ceiling.rewritten",
                    code);
              }
            });
  }

  private void checkNumber(RuleNumber number, List<RuleNumber> all, Checks checks) {
    RuleNumber limit = limits.get(number.place());
    if (limit == null) {
      return; // the rule or its shape was refused already
    }
    switch (number.kind()) {
      case AT_LEAST -> checkThreshold(number, limit, checks);
      case TIMES -> checkFactor(number, limit, all, checks);
      case OVER -> {} // the factor is refused at its numerator
      default ->
          checks.require(
              number.value() <= limit.value(), number.place(), "rules.ceiling.pays", limit.value());
    }
  }

  /** What pays must not become easier to reach; what costs must not become harder to incur. */
  private void checkThreshold(RuleNumber number, RuleNumber limit, Checks checks) {
    boolean costs =
        limits.values().stream()
            .filter(one -> one.code().equals(number.code()))
            .anyMatch(one -> one.kind() == RuleNumber.Kind.ALWAYS && one.value() < 0);
    checks.require(
        costs ? number.value() <= limit.value() : number.value() >= limit.value(),
        number.place(),
        costs ? "rules.ceiling.pays" : "rules.ceiling.easier",
        limit.value());
  }

  private void checkFactor(
      RuleNumber times, RuleNumber limit, List<RuleNumber> all, Checks checks) {
    String over = times.place().replaceAll("times$", "over");
    long mine =
        all.stream()
            .filter(number -> number.place().equals(over))
            .mapToLong(RuleNumber::value)
            .findFirst()
            .orElse(1);
    RuleNumber roofs = limits.get(over);
    long theirs = roofs == null ? 1 : roofs.value();
    checks.require(
        Math.multiplyExact(times.value(), theirs) <= Math.multiplyExact(limit.value(), mine),
        times.place(),
        "rules.ceiling.factor",
        limit.value(),
        theirs);
  }
}
