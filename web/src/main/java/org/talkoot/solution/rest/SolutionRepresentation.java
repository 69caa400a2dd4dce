package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.application.CoAuthorView;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.rest.Person;
import org.talkoot.web.rest.Tagged;

/**
 * A solution as clients see it.
 *
 * @param status {@code standing}, {@code accepted} or {@code withdrawn}
 * @param label what it is called in a blind problem until the decision, for instance {@code A};
 *     null where its author is named
 * @param mayTellAuthor whether the text of hidden makers seems to mention one of them; judge it all
 *     the same by what it says
 * @param refiners those whose refinements were merged, the first one first
 * @param text Markdown as written
 * @param html the text rendered and sanitised
 * @param aiDisclosure what a machine did in it, null for nothing
 * @param myConsent the caller's consent as co-author, null when not invited
 */
@Schema(name = "Solution")
public record SolutionRepresentation(
    String id,
    String problem,
    String status,
    @Nullable String label,
    boolean mayTellAuthor,
    Person author,
    List<CoAuthor> coAuthors,
    List<Person> refiners,
    String text,
    String html,
    String language,
    int revision,
    @Nullable String aiDisclosure,
    Instant submittedAt,
    Instant changedAt,
    @Nullable Instant acceptedAt,
    VotesRepresentation votes,
    int reviews,
    int comments,
    @Nullable String myConsent) {
  /** Somebody who shares in a solution. */
  @Schema(name = "CoAuthor")
  public record CoAuthor(String handle, String displayName, String consent) {
    static CoAuthor of(CoAuthorView view) {
      return new CoAuthor(view.member().handle(), view.member().displayName(), view.consent());
    }
  }

  static SolutionRepresentation of(SolutionView view) {
    return new SolutionRepresentation(
        view.id().toString(),
        view.problem().toString(),
        view.status(),
        view.letter(),
        view.tellsItsMaker(),
        Person.of(view.author()),
        view.coAuthors().stream().map(CoAuthor::of).toList(),
        view.refiners().stream().map(Person::of).toList(),
        view.text(),
        view.html(),
        view.language(),
        view.revision(),
        view.aiDisclosure(),
        view.submittedAt(),
        view.changedAt(),
        view.acceptedAt(),
        VotesRepresentation.of(view.votes()),
        view.reviews(),
        view.comments(),
        view.myConsent());
  }

  static Tagged<SolutionRepresentation> tagged(SolutionView view) {
    return Tagged.of(view.version(), view.counters(), of(view));
  }
}
