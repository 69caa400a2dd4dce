package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.application.BadgeView;
import org.talkoot.badge.application.GrantView;
import org.talkoot.shared.application.Page;

/**
 * The badges of a member.
 *
 * @param items those held, the latest first
 * @param next where the list goes on, null at its end
 * @param onTheWay those that the caller is on the way to, the nearest first; null on others
 */
@Schema(name = "BadgesOfMember")
public record BadgesOfMemberRepresentation(
    List<HeldBadgeRepresentation> items,
    @Nullable String next,
    @Nullable List<BadgeRepresentation> onTheWay) {

  static BadgesOfMemberRepresentation of(
      Page<GrantView> page, @Nullable List<BadgeView> onTheWay, Locale locale) {
    return new BadgesOfMemberRepresentation(
        page.items().stream().map(one -> HeldBadgeRepresentation.of(one, locale)).toList(),
        page.next().orElse(null),
        onTheWay == null
            ? null
            : onTheWay.stream().map(one -> BadgeRepresentation.of(one, locale)).toList());
  }
}
