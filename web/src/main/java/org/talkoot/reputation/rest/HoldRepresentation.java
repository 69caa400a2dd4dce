package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.HoldView;
import org.talkoot.web.rest.Person;

/**
 * A held line as managers see it.
 *
 * @param network slug
 * @param member whose line
 * @param requester who accepted the solution
 * @param line sequence of the line in the account
 * @param endsAt when it ends without a ruling
 * @param endedAt when it ended, null while it is open
 * @param ruling released, takenBack or lapsed; null while it is open
 * @param reasons of the ruling, empty for none
 */
@Schema(name = "Hold")
public record HoldRepresentation(
    String id,
    String network,
    Person member,
    Person requester,
    long line,
    long points,
    String track,
    String problem,
    Instant heldAt,
    Instant endsAt,
    @Nullable Instant endedAt,
    @Schema(allowableValues = {"released", "takenBack", "lapsed"}) @Nullable String ruling,
    String reasons) {
  static HoldRepresentation of(HoldView view) {
    return new HoldRepresentation(
        view.id().toString(),
        view.network(),
        Person.of(view.member()),
        Person.of(view.requester()),
        view.line(),
        view.amount(),
        view.track(),
        view.problem().toString(),
        view.heldAt(),
        view.endsAt(),
        view.endedAt(),
        view.ruling(),
        view.reasons());
  }
}
