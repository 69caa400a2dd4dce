package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.assignment.application.SeatsView;

/**
 * What a round came to.
 *
 * @param asked how many reviewers were asked
 * @param seats how the seats are filled now
 */
@Schema(name = "ReviewRound")
public record RoundRepresentation(int asked, List<SeatsRepresentation> seats) {
  static RoundRepresentation of(int asked, List<SeatsView> seats) {
    return new RoundRepresentation(asked, seats.stream().map(SeatsRepresentation::of).toList());
  }
}
