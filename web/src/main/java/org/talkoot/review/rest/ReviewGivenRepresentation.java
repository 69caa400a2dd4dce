package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.application.ReviewGiven;

/**
 * A review that the caller has sent.
 *
 * @param answered whether the author has answered it
 * @param helpfulToAuthor null as long as the author has not said
 * @param helpfulToRequester null as long as the requester has not said
 */
@Schema(name = "ReviewGiven")
public record ReviewGivenRepresentation(
    String id,
    String solution,
    String problem,
    String question,
    Instant at,
    boolean answered,
    @Nullable Boolean helpfulToAuthor,
    @Nullable Boolean helpfulToRequester) {
  static ReviewGivenRepresentation of(ReviewGiven view) {
    return new ReviewGivenRepresentation(
        view.id().toString(),
        view.solution().toString(),
        view.problem().toString(),
        view.question(),
        view.at(),
        view.answered(),
        view.helpfulToAuthor(),
        view.helpfulToRequester());
  }
}
