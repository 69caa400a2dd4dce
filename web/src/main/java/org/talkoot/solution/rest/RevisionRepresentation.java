package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.application.RevisionView;
import org.talkoot.web.rest.Person;

/** One wording of a solution, as clients see it. */
@Schema(name = "Revision")
public record RevisionRepresentation(
    int number,
    String text,
    String html,
    @Nullable String aiDisclosure,
    Person author,
    Instant at) {
  static RevisionRepresentation of(RevisionView view) {
    return new RevisionRepresentation(
        view.number(),
        view.text(),
        view.html(),
        view.aiDisclosure(),
        Person.of(view.author()),
        view.at());
  }
}
