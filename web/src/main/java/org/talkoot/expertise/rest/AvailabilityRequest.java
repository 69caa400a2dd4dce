package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.Availability;

/** How often and in which languages the caller helps; it replaces what was said before. */
@Schema(name = "AvailabilityRequest")
public record AvailabilityRequest(
    @Schema(minimum = "0", maximum = "20", description = "Reviews a week.")
        @Nullable Integer weeklyReviews,
    @Schema(description = "The last day on which they are not asked.")
        @Nullable LocalDate awayUntil,
    @ArraySchema(maxItems = 3, schema = @Schema(allowableValues = {"en", "fi", "sv"}))
        @Nullable List<@Nullable String> languages) {
  Availability availability() {
    return new Availability(
        weeklyReviews == null ? Availability.USUAL_REVIEWS : weeklyReviews,
        awayUntil,
        Stream.ofNullable(languages)
            .flatMap(List::stream)
            .map(tag -> Objects.requireNonNullElse(tag, ""))
            .toList());
  }
}
