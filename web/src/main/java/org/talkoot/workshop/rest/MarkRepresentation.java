package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.rest.Person;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.application.MarkView;

/**
 * A level or badge of a member that would be another one.
 *
 * @param badge code of the badge, null for a level
 * @param before code of the level as it is, or how many of the badge are held
 * @param after code of the level as it would be, or how many of the badge would be held
 */
@Schema(name = "RehearsalMark")
public record MarkRepresentation(
    Person member, MarkEffect.Kind kind, @Nullable String badge, String before, String after) {
  static MarkRepresentation of(MarkView view) {
    return new MarkRepresentation(
        Person.of(view.person()),
        view.kind(),
        view.code().isEmpty() ? null : view.code(),
        view.before(),
        view.after());
  }
}
