package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.web.rest.Person;

/**
 * What a ruling takes back from ledgers once it stands; for those concerned and managers.
 *
 * @param integrityCase the case that was upheld, null for something hidden
 * @param hiding what was hidden, null for a case
 * @param things how many votes or contributions it undoes
 * @param concerned whose points it takes; to others than managers only themselves
 * @param standsAt when it is carried out if nobody asks for a second look
 * @param answer what came of the second look, empty before
 * @param endedAt when it was carried out or dropped, null before
 */
@Schema(name = "Correction")
public record CorrectionRepresentation(
    String id,
    String network,
    @Nullable String integrityCase,
    @Nullable String hiding,
    @Schema(allowableValues = {"votes", "contributions"}) String remedy,
    int things,
    List<Concerned> concerned,
    String reasons,
    Instant ruledAt,
    Instant standsAt,
    boolean appealed,
    String answer,
    @Nullable Instant answeredAt,
    @Schema(allowableValues = {"ordered", "done", "dropped"}) String state,
    @Nullable Instant endedAt) {
  /**
   * Whose points it takes.
   *
   * @param points by how many the balance was foreseen to change
   * @param appeal what they say against it, null when they said nothing
   */
  @Schema(name = "Concerned")
  public record Concerned(Person member, long points, @Nullable String appeal) {
    static Concerned of(CorrectionView.Concerned one) {
      return new Concerned(Person.of(one.member()), one.points(), one.appeal());
    }
  }

  static CorrectionRepresentation of(CorrectionView view) {
    return new CorrectionRepresentation(
        view.id().toString(),
        view.networkSlug(),
        view.integrityCase() == null ? null : view.integrityCase().toString(),
        view.hiding() == null ? null : view.hiding().toString(),
        view.remedy().code(),
        view.things(),
        view.people().stream().map(Concerned::of).toList(),
        view.reasons(),
        view.ruledAt(),
        view.standsAt(),
        view.appealed(),
        view.answer(),
        view.answeredAt(),
        view.state(),
        view.endedAt());
  }
}
