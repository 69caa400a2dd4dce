package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.RuleChange;

/**
 * What differs between two versions of rules.
 *
 * @param place where in the rules, for instance {@code rules.V-1.points.table.1}
 * @param code of the rule or cap
 * @param before the number as it was, null when no number changed
 * @param after the number as it is, null when no number changed
 */
@Schema(name = "RuleChange")
public record RuleChangeRepresentation(
    RuleChange.Kind kind, String place, String code, @Nullable Long before, @Nullable Long after) {
  static RuleChangeRepresentation of(RuleChange change) {
    boolean number = change.kind() == RuleChange.Kind.NUMBER;
    return new RuleChangeRepresentation(
        change.kind(),
        change.number().place(),
        change.code(),
        number ? change.before() : null,
        number ? change.after() : null);
  }
}
