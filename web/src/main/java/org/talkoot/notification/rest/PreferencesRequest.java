package org.talkoot.notification.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.notification.Category;
import org.talkoot.notification.Concern;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.Wishes;
import org.talkoot.shared.Checks;

/** How soon letters shall tell the caller of what; what is left out is as usual. */
@Schema(name = "NotificationPreferencesRequest")
public record PreferencesRequest(
    @Schema(maxLength = 60, example = "Europe/Helsinki") @Nullable String timeZone,
    @ArraySchema(maxItems = 20) @Nullable List<CategoryChoice> categories,
    @ArraySchema(maxItems = 200) @Nullable List<KindChoice> kinds) {
  Wishes wishes() {
    Checks checks = new Checks();
    String zone = Objects.requireNonNullElse(timeZone, Wishes.USUAL_ZONE.getId());
    checks.require(ZoneId.getAvailableZoneIds().contains(zone), "timeZone", "zone.unknown");
    Map<Category, Rhythm> whole = new EnumMap<>(Category.class);
    List<CategoryChoice> chosen = Objects.requireNonNullElse(categories, List.of());
    for (int i = 0; i < chosen.size(); i++) {
      CategoryChoice one = chosen.get(i);
      checks.require(one.category() != null, "categories[" + i + "].category", "value.code");
      checks.require(one.rhythm() != null, "categories[" + i + "].rhythm", "value.code");
      if (one.category() != null && one.rhythm() != null) {
        whole.put(one.category(), one.rhythm());
      }
    }
    Map<Concern, Rhythm> apart = apart(checks);
    checks.throwIfBroken();
    return new Wishes(ZoneId.of(zone), whole, apart);
  }

  private Map<Concern, Rhythm> apart(Checks checks) {
    Map<Concern, Rhythm> apart = new EnumMap<>(Concern.class);
    List<KindChoice> chosen = Objects.requireNonNullElse(kinds, List.of());
    for (int i = 0; i < chosen.size(); i++) {
      KindChoice one = chosen.get(i);
      Optional<Concern> concern = Optional.ofNullable(one.kind()).flatMap(Concern::of);
      Rhythm rhythm = one.rhythm();
      checks.require(concern.isPresent(), "kinds[" + i + "].kind", "value.code");
      checks.require(rhythm != null, "kinds[" + i + "].rhythm", "value.code");
      if (rhythm != null) {
        concern.ifPresent(known -> apart.put(known, rhythm));
      }
    }
    return apart;
  }

  /** How soon to tell of a category. */
  @Schema(name = "CategoryChoice")
  public record CategoryChoice(@Nullable Category category, @Nullable Rhythm rhythm) {}

  /** How soon to tell of one kind of event, whatever holds for its category. */
  @Schema(name = "KindChoice")
  public record KindChoice(
      @Schema(maxLength = 60, example = "thanks.given") @Nullable String kind,
      @Nullable Rhythm rhythm) {}
}
