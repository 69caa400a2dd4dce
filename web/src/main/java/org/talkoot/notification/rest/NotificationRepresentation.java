package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.Category;
import org.talkoot.notification.application.NotificationView;
import org.talkoot.web.rest.Person;

/**
 * Something that concerns the caller, as clients see it.
 *
 * @param category what it is filed under; wishes for letters are made for that
 * @param text the sentence in the caller's language
 * @param detail words of a person that belong to it, may be empty
 * @param url where it leads
 */
@Schema(name = "Notification")
public record NotificationRepresentation(
    String id,
    String kind,
    Category category,
    String text,
    String detail,
    @Nullable Person actor,
    @Nullable String problem,
    String url,
    boolean read,
    Instant at) {
  static NotificationRepresentation of(NotificationView view) {
    PersonRef actor = view.actor();
    return new NotificationRepresentation(
        view.id().toString(),
        view.kind(),
        view.category(),
        view.text(),
        view.detail(),
        actor == null ? null : Person.of(actor),
        Objects.toString(view.problem(), null),
        view.path(),
        view.read(),
        view.at());
  }
}
