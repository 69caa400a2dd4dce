package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.portal.application.RankedPerson;

/**
 * A line of the honour roll as clients see it.
 *
 * @param place from 1
 * @param points of the period
 * @param outcomes how many outcomes the person has a share in
 * @param accepted how many solutions were accepted
 */
@Schema(name = "RankedPerson")
public record RankedPersonRepresentation(
    int place,
    String handle,
    String displayName,
    String headline,
    long points,
    int outcomes,
    int accepted,
    int reviews) {
  static RankedPersonRepresentation of(RankedPerson person) {
    return new RankedPersonRepresentation(
        person.place(),
        person.handle(),
        person.name(),
        person.headline(),
        person.points(),
        person.outcomes(),
        person.accepted(),
        person.reviews());
  }
}
