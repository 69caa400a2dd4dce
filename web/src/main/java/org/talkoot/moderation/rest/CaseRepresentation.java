package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.CaseEvidence;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.review.ReviewId;
import org.talkoot.web.rest.Person;

/**
 * A case as managers see it.
 *
 * @param links who favours whom, by handle
 * @param likenesses reviews with the same reasons
 * @param reasons of the ruling, null as long as it is open
 * @param ruledBy handle, null as long as it is open
 */
@Schema(name = "IntegrityCase")
public record CaseRepresentation(
    String id,
    String network,
    @Schema(allowableValues = {"voteRing", "reviewRing", "reviewInflation", "copiedRationale"})
        String kind,
    @Schema(allowableValues = {"open", "dismissed", "upheld"}) String state,
    List<Person> members,
    List<Link> links,
    List<Likeness> likenesses,
    Instant foundAt,
    @Nullable String reasons,
    @Nullable String ruledBy,
    @Nullable Instant ruledAt) {
  /**
   * Who favours whom.
   *
   * @param expected how often by chance; of an inflation how many points more than others
   */
  @Schema(name = "CaseLink")
  public record Link(String from, String to, int count, double expected) {}

  /** Two reviews that are alike, 0 to 1. */
  @Schema(name = "CaseLikeness")
  public record Likeness(String review, String otherReview, double likeness) {
    static Likeness of(CaseEvidence.Likeness one) {
      return new Likeness(
          ReviewId.of(one.review()).toString(),
          ReviewId.of(one.otherReview()).toString(),
          one.likeness());
    }
  }

  static CaseRepresentation of(CaseView view) {
    return new CaseRepresentation(
        view.id().toString(),
        view.networkSlug(),
        view.kind().code(),
        view.state().code(),
        view.members().stream().map(Person::of).toList(),
        view.evidence().links().stream()
            .map(
                link ->
                    new Link(
                        view.member(link.from()).handle(),
                        view.member(link.to()).handle(),
                        link.count(),
                        link.expected()))
            .toList(),
        view.evidence().likenesses().stream().map(Likeness::of).toList(),
        view.foundAt(),
        view.reasons(),
        view.ruledBy(),
        view.ruledAt());
  }
}
