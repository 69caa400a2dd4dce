package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.application.SeatsView;

/**
 * How the seats of a solution are filled.
 *
 * @param label how the solution is called while its author is not to be known, else null
 * @param wanted how many reviews are wanted, with those called in addition
 * @param extra how many of them were called because reviewers disagreed
 * @param offered how many offers wait for an answer
 * @param accepted how many reviews are being written
 * @param missing how many seats the last round could not fill
 */
@Schema(name = "ReviewSeats")
public record SeatsRepresentation(
    String solution,
    @Nullable String label,
    int wanted,
    int extra,
    int reviews,
    int offered,
    int accepted,
    int missing) {
  static SeatsRepresentation of(SeatsView view) {
    return new SeatsRepresentation(
        view.solution().toString(),
        view.label(),
        view.wanted(),
        view.extra(),
        view.reviews(),
        view.offered(),
        view.accepted(),
        view.missing());
  }
}
