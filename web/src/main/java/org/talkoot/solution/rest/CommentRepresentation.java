package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.application.CommentView;
import org.talkoot.web.rest.Person;

/**
 * A comment as clients see it.
 *
 * @param solution the solution it is on, null when on the brief
 * @param html the text rendered and sanitised
 * @param useful whether the requester marked it as useful coaching
 */
@Schema(name = "Comment")
public record CommentRepresentation(
    String id,
    String problem,
    @Nullable String solution,
    Person author,
    String text,
    String html,
    String language,
    Instant at,
    boolean useful) {
  static CommentRepresentation of(CommentView view) {
    return new CommentRepresentation(
        view.id().toString(),
        view.problem().toString(),
        Objects.toString(view.solution(), null),
        Person.of(view.author()),
        view.text(),
        view.html(),
        view.language(),
        view.at(),
        view.useful());
  }
}
