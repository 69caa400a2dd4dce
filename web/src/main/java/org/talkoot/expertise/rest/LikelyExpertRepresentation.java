package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.expertise.application.ExpertReason;
import org.talkoot.expertise.application.SuggestedExpert;
import org.talkoot.web.rest.Person;

/**
 * Somebody who might know the answer.
 *
 * @param reasons why, the surest first
 */
@Schema(name = "LikelyExpert")
public record LikelyExpertRepresentation(Person expert, List<Why> reasons) {
  static LikelyExpertRepresentation of(SuggestedExpert suggested) {
    return new LikelyExpertRepresentation(
        Person.of(suggested.person()), suggested.reasons().stream().map(Why::of).toList());
  }

  /**
   * Why somebody might know.
   *
   * @param text the sentence in the caller's language
   */
  @Schema(name = "LikelyExpertReason")
  public record Why(@Schema(allowableValues = {"skill", "declared"}) String code, String text) {
    static Why of(ExpertReason reason) {
      return new Why(reason.code(), reason.text());
    }
  }
}
