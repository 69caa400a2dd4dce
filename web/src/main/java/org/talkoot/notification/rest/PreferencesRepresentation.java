package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import org.talkoot.notification.Category;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.application.WishView;

/**
 * How soon letters tell the caller of what.
 *
 * @param timeZone by which mornings and Fridays are meant
 */
@Schema(name = "NotificationPreferences")
public record PreferencesRepresentation(String timeZone, List<CategoryWish> categories) {
  static PreferencesRepresentation of(ZoneId zone, List<WishView> wishes) {
    return new PreferencesRepresentation(
        zone.getId(), wishes.stream().map(CategoryWish::of).toList());
  }

  /** A category with its kinds of events. */
  @Schema(name = "CategoryPreference")
  public record CategoryWish(Category category, Rhythm rhythm, List<KindWish> kinds) {
    static CategoryWish of(WishView view) {
      return new CategoryWish(
          view.category(), view.rhythm(), view.kinds().stream().map(KindWish::of).toList());
    }
  }

  /**
   * A kind of event.
   *
   * @param text what it is, in the caller's language
   * @param apart whether it was chosen apart from its category
   */
  @Schema(name = "KindPreference")
  public record KindWish(String kind, String text, Rhythm rhythm, boolean apart) {
    static KindWish of(WishView.Kind kind) {
      return new KindWish(kind.kind(), kind.text(), kind.rhythm(), kind.apart());
    }
  }
}
