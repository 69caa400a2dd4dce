package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Badge;
import org.talkoot.badge.Criteria;
import org.talkoot.badge.application.BadgeView;

/**
 * A badge as clients see it.
 *
 * @param network slug of the network that grants it
 * @param version number of the set that defines it
 * @param family drawing of the medal
 * @param match whether {@code all} or {@code any} of the criteria must be met
 * @param criteria what it asks for
 * @param perSubject whether it is granted for each thing apart
 * @param revocable whether it goes when its basis goes
 * @param holders how many members hold it, as far as the caller may know
 * @param held how often the caller holds it
 * @param progress how far the caller has come, null for visitors
 */
@Schema(name = "Badge")
public record BadgeRepresentation(
    String code,
    String network,
    int version,
    String name,
    String text,
    String track,
    String medal,
    String family,
    @Schema(allowableValues = {"all", "any"}) String match,
    List<BadgeCriterionRepresentation> criteria,
    boolean perSubject,
    boolean revocable,
    long holders,
    long held,
    @Nullable BadgeProgressRepresentation progress) {
  /** Copies the criteria. */
  public BadgeRepresentation {
    criteria = List.copyOf(criteria);
  }

  static BadgeRepresentation of(BadgeView view, Locale locale) {
    Badge badge = view.badge();
    return new BadgeRepresentation(
        badge.code(),
        view.network(),
        view.version(),
        badge.name().in(locale.getLanguage()),
        badge.text().in(locale.getLanguage()),
        badge.track(),
        badge.medal().code(),
        badge.family().code(),
        badge.criteria() instanceof Criteria.Any ? "any" : "all",
        BadgeCriterionRepresentation.of(badge.criteria(), view.counters(), locale),
        badge.isPerSubject(),
        badge.isRevocable(),
        view.holders(),
        view.held(),
        BadgeProgressRepresentation.of(view.progress()));
  }
}
