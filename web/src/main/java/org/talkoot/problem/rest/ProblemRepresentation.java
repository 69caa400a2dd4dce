package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.problem.AiUse;
import org.talkoot.problem.Brief;
import org.talkoot.problem.Mode;
import org.talkoot.problem.Pot;
import org.talkoot.problem.ReviewPolicy;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.web.rest.Person;
import org.talkoot.web.rest.Tagged;

/**
 * A problem as clients see it.
 *
 * @param network slug
 * @param topics slugs
 * @param decideBy the day by which the requester promises to decide
 * @param helpful how many found the brief well framed
 * @param myVote {@code helpful} while the caller's vote on the brief stands, else null
 */
@Schema(name = "Problem")
public record ProblemRepresentation(
    String id,
    String question,
    String status,
    String network,
    List<String> topics,
    Person requester,
    @Nullable Instant deadline,
    Pot pot,
    int bounty,
    int solutions,
    int reviews,
    int helpful,
    int comments,
    String background,
    String deliverable,
    List<CriterionRepresentation> criteria,
    List<String> scopeIn,
    List<String> scopeOut,
    @Nullable LocalDate decideBy,
    String language,
    String audience,
    PledgeRepresentation pledge,
    String prize,
    Mode mode,
    ReviewPolicy review,
    int reviewsWanted,
    AiUse aiUse,
    Instant changedAt,
    @Nullable Instant openedAt,
    @Nullable Instant reviewFrom,
    @Nullable Instant decidedAt,
    @Nullable Instant endedAt,
    @Nullable String withdrawalReason,
    @Nullable String myVote) {
  static ProblemRepresentation of(ProblemView view) {
    Brief brief = view.brief();
    return new ProblemRepresentation(
        view.id().toString(),
        brief.question(),
        view.status(),
        view.network(),
        view.topics().stream().map(TopicRef::slug).toList(),
        Person.of(view.requester()),
        brief.deadline(),
        brief.pot(),
        brief.bounty(),
        view.solutions(),
        view.reviews(),
        view.helpful(),
        view.comments(),
        brief.background(),
        brief.deliverable(),
        brief.criteria().stream().map(CriterionRepresentation::of).toList(),
        brief.scopeIn(),
        brief.scopeOut(),
        view.decideBy(),
        brief.language(),
        brief.audience(),
        PledgeRepresentation.of(brief.pledge()),
        brief.prize(),
        brief.mode(),
        brief.review(),
        brief.reviewsWanted(),
        brief.aiUse(),
        view.changedAt(),
        view.openedAt(),
        view.reviewFrom(),
        view.decidedAt(),
        view.endedAt(),
        view.withdrawalReason(),
        view.voted() ? "helpful" : null);
  }

  static Tagged<ProblemRepresentation> tagged(ProblemView view) {
    return Tagged.of(view.version(), view.counters(), of(view));
  }
}
