package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.review.Conflict;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.application.ReviewView;
import org.talkoot.web.rest.Person;

/**
 * A review as clients see it.
 *
 * @param overall the scores as one number of 1 to 5
 * @param counts whether it earns points
 * @param response the author's answer, null for none
 * @param helpfulToAuthor null as long as the author has not said
 * @param helpfulToRequester null as long as the requester has not said
 */
@Schema(name = "Review")
public record ReviewRepresentation(
    String id,
    String solution,
    String problem,
    Person reviewer,
    int revision,
    List<Score> scores,
    String verdict,
    int confidence,
    String best,
    String mustChange,
    List<ConflictRepresentation> conflicts,
    double overall,
    boolean counts,
    Instant at,
    @Nullable String response,
    @Nullable Instant respondedAt,
    @Nullable Boolean helpfulToAuthor,
    @Nullable Boolean helpfulToRequester) {
  /** How well a solution meets one criterion. */
  @Schema(name = "Score")
  public record Score(String criterion, int score, @Nullable String rationale) {
    static Score of(CriterionScore score) {
      return new Score(score.criterion(), score.score(), score.rationale());
    }
  }

  /** A connection that the reviewer told about. */
  @Schema(name = "Conflict")
  public record ConflictRepresentation(String kind, String text) {
    static ConflictRepresentation of(Conflict conflict) {
      return new ConflictRepresentation(conflict.kind(), conflict.text());
    }
  }

  static ReviewRepresentation of(ReviewView view) {
    return new ReviewRepresentation(
        view.id().toString(),
        view.solution().toString(),
        view.problem().toString(),
        Person.of(view.reviewer()),
        view.revision(),
        view.scores().stream().map(Score::of).toList(),
        view.verdict(),
        view.confidence(),
        view.best(),
        view.mustChange(),
        view.conflicts().stream().map(ConflictRepresentation::of).toList(),
        view.overall(),
        view.counts(),
        view.at(),
        view.response(),
        view.respondedAt(),
        view.helpfulToAuthor(),
        view.helpfulToRequester());
  }
}
