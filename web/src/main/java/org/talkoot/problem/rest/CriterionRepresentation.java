package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.problem.Criterion;

/**
 * A condition of a brief as clients see it.
 *
 * @param id names it within its brief; reviews score by it
 * @param weight only the ratio to the other weights counts
 */
@Schema(name = "Criterion")
public record CriterionRepresentation(String id, String text, int weight) {
  static CriterionRepresentation of(Criterion criterion) {
    return new CriterionRepresentation(criterion.id(), criterion.text(), criterion.weight());
  }
}
