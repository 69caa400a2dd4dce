package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.application.RevisionView;
import org.talkoot.web.rest.Person;

/**
 * One wording of a solution, as clients see it.
 *
 * @param author who wrote it, or merged what a refiner wrote
 * @param refined the refinement that it came from, null for none
 */
@Schema(name = "Revision")
public record RevisionRepresentation(
    int number,
    String text,
    String html,
    @Nullable String aiDisclosure,
    Person author,
    Instant at,
    @Nullable Refined refined) {
  /** A refinement with the one who proposed it. */
  @Schema(name = "RefinedBy")
  public record Refined(String refinement, Person refiner) {
    static @Nullable Refined of(RevisionView.@Nullable Refined view) {
      return view == null ? null : new Refined(view.id().toString(), Person.of(view.refiner()));
    }
  }

  static RevisionRepresentation of(RevisionView view) {
    return new RevisionRepresentation(
        view.number(),
        view.text(),
        view.html(),
        view.aiDisclosure(),
        Person.of(view.author()),
        view.at(),
        Refined.of(view.refined()));
  }
}
