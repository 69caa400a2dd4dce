package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.application.RefinementView;
import org.talkoot.web.rest.Person;

/**
 * A proposed change as clients see it.
 *
 * @param state {@code open}, {@code merged}, {@code declined} or {@code withdrawn}
 * @param reason why it was declined; null to all but those concerned
 * @param words how many words it adds or removes
 * @param baseRevision the revision of the solution that it changes
 * @param mergedRevision the revision it led to, null unless merged
 * @param diff what it changes, in few words
 */
@Schema(name = "Refinement")
public record RefinementRepresentation(
    String id,
    String problem,
    String solution,
    Person refiner,
    @Schema(allowableValues = {"open", "merged", "declined", "withdrawn"}) String state,
    String note,
    @Nullable String reason,
    int words,
    int baseRevision,
    @Nullable Integer mergedRevision,
    Instant proposedAt,
    @Nullable Instant settledAt,
    List<DiffSegment> diff) {
  static RefinementRepresentation of(RefinementView view) {
    return new RefinementRepresentation(
        view.id().toString(),
        view.problem().toString(),
        view.solution().toString(),
        Person.of(view.refiner()),
        view.state(),
        view.note(),
        view.reason(),
        view.words(),
        view.baseRevision(),
        view.mergedRevision(),
        view.proposedAt(),
        view.settledAt(),
        DiffSegment.of(view.excerpt()));
  }
}
