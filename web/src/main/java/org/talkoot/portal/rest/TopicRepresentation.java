package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.portal.application.TopicCard;

/**
 * A topic as clients see it, counted over the problems that the caller may know of.
 *
 * @param topic slug
 * @param about what it is about, in a line; empty until somebody says it
 * @param problems how many were opened and not withdrawn
 * @param open how many of them take answers now
 * @param outcomes how many of them are in use, or showed an effect
 */
@Schema(name = "Topic")
public record TopicRepresentation(
    String topic, Names name, Names about, int problems, int open, int outcomes) {

  /** Words in the languages of the portal. */
  @Schema(name = "TopicNames")
  public record Names(String en, String fi) {}

  static TopicRepresentation of(TopicCard card) {
    return new TopicRepresentation(
        card.slug(),
        new Names(card.nameEn(), card.nameFi()),
        new Names(card.aboutEn(), card.aboutFi()),
        card.problems(),
        card.open(),
        card.outcomes());
  }
}
