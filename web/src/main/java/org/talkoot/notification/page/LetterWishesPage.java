package org.talkoot.notification.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.notification.Category;
import org.talkoot.notification.Concern;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.Wishes;
import org.talkoot.notification.application.LetterWishing;
import org.talkoot.notification.application.WishView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** How soon the member wants letters about what. */
@Named
@ViewScoped
public class LetterWishesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern PLACE =
      Pattern.compile("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

  @Inject private CurrentMember me;
  @Inject private LetterWishing wishing;
  @Inject private Site site;

  private String zone = "";
  private final Map<String, String> categories = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private transient @Nullable List<WishView> wishes;

  @PostConstruct
  void read() {
    Wishes present = wishing.of(me.id());
    zone = present.zone().getId();
    for (Category category : Category.values()) {
      categories.put(category.code(), present.of(category).code());
    }
    for (Concern concern : Concern.values()) {
      kinds.put(concern.kind(), present.apart(concern).map(Rhythm::code).orElse(""));
    }
  }

  /** Keeps what was chosen. */
  public void save() {
    Map<Category, Rhythm> whole = new EnumMap<>(Category.class);
    categories.forEach(
        (about, rhythm) ->
            Category.of(about)
                .ifPresent(one -> Rhythm.of(rhythm).ifPresent(r -> whole.put(one, r))));
    Map<Concern, Rhythm> apart = new EnumMap<>(Concern.class);
    kinds.forEach(
        (about, rhythm) ->
            Concern.of(about)
                .ifPresent(one -> Rhythm.of(rhythm).ifPresent(r -> apart.put(one, r))));
    wishing.wish(me.id(), new Wishes(ZoneId.of(zone), whole, apart));
    Site.redirect("/letters", "letters.saved");
  }

  /** Returns what there is to choose, with names in the reader's language. */
  public List<WishView> getWishes() {
    List<WishView> found = wishes;
    if (found == null) {
      found = wishing.spelledOut(me.id(), site.getLocale());
      wishes = found;
    }
    return found;
  }

  /** Returns the codes of the rhythms. */
  public List<String> getRhythms() {
    return Stream.of(Rhythm.values()).map(Rhythm::code).toList();
  }

  /** Returns the time zones to choose from. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(PLACE.asMatchPredicate().or(zone::equals))
        .sorted()
        .toList();
  }

  /** Returns the rhythms of categories by code. */
  public Map<String, String> getCategories() {
    return categories;
  }

  /** Returns the rhythms of kinds; empty text where a kind follows its category. */
  public Map<String, String> getKinds() {
    return kinds;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
