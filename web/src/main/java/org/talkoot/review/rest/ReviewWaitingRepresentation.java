package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.application.ReviewWaiting;
import org.talkoot.web.rest.Person;

/** A solution that waits for a review by the caller, as clients see it. */
@Schema(name = "ReviewWaiting")
public record ReviewWaitingRepresentation(
    String solution,
    String problem,
    String question,
    String network,
    Person author,
    Instant submittedAt,
    @Nullable Instant deadline,
    int reviews,
    int wanted) {
  static ReviewWaitingRepresentation of(ReviewWaiting waiting) {
    return new ReviewWaitingRepresentation(
        waiting.solution().toString(),
        waiting.problem().toString(),
        waiting.question(),
        waiting.network(),
        Person.of(waiting.author()),
        waiting.submittedAt(),
        waiting.deadline(),
        waiting.reviews(),
        waiting.wanted());
  }
}
