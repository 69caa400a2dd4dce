package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.Availability;

/**
 * How often and in which languages the caller helps.
 *
 * @param weeklyReviews how many reviews a week they can be asked for
 * @param awayUntil the last day on which they are not asked, null when they are here
 * @param languages that they read; empty when they say nothing about it
 */
@Schema(name = "Availability")
public record AvailabilityRepresentation(
    int weeklyReviews, @Nullable LocalDate awayUntil, List<String> languages) {
  static AvailabilityRepresentation of(Availability said) {
    return new AvailabilityRepresentation(said.weeklyReviews(), said.awayUntil(), said.languages());
  }
}
