package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.application.GrantView;
import org.talkoot.shared.Ids;

/**
 * A badge that a member holds.
 *
 * @param id of the grant
 * @param network slug
 * @param evidence the problem of the deed that earned it, null when there is none to show
 */
@Schema(name = "HeldBadge")
public record HeldBadgeRepresentation(
    String id,
    String badge,
    String name,
    String text,
    String track,
    String medal,
    String network,
    Instant grantedAt,
    @Nullable Evidence evidence) {

  /** What earned a badge. */
  @Schema(name = "BadgeEvidence")
  public record Evidence(String problem, @Nullable String question, String url) {}

  static HeldBadgeRepresentation of(GrantView view, Locale locale) {
    return new HeldBadgeRepresentation(
        Ids.text(view.id()),
        view.badge().code(),
        view.badge().name().in(locale.getLanguage()),
        view.badge().text().in(locale.getLanguage()),
        view.badge().track(),
        view.badge().medal().code(),
        view.network(),
        view.at(),
        evidence(view));
  }

  private static @Nullable Evidence evidence(GrantView view) {
    return view.problem() == null
        ? null
        : new Evidence(view.problem().toString(), view.question(), "/problem/" + view.problem());
  }
}
