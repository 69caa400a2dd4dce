package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.talkoot.badge.application.HolderView;
import org.talkoot.web.rest.Person;

/**
 * Somebody who holds a badge.
 *
 * @param grantedAt when it was granted last
 * @param times for how many things it is held
 */
@Schema(name = "BadgeHolder")
public record BadgeHolderRepresentation(Person member, Instant grantedAt, long times) {
  static BadgeHolderRepresentation of(HolderView view) {
    return new BadgeHolderRepresentation(Person.of(view.member()), view.since(), view.times());
  }
}
