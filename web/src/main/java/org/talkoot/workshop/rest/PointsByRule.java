package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.workshop.PointsChange;

/** What a rule brings, as it was and as it would be. */
@Schema(name = "PointsByRule")
public record PointsByRule(String rule, long before, long after, long difference) {
  static PointsByRule of(String rule, PointsChange points) {
    return new PointsByRule(rule, points.before(), points.after(), points.difference());
  }
}
