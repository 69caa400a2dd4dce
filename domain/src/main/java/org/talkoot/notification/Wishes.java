package org.talkoot.notification;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.talkoot.problem.DueDay;

/**
 * How soon a member wants letters about what.
 *
 * <p>A wish for one kind of event goes before the wish for its category, that before what is usual;
 * so a kind that is added later follows the wish for its category.
 *
 * @param zone where the member lives, by which mornings and Fridays are meant
 * @param categories what the member wished for whole categories
 * @param kinds what the member wished for single kinds
 */
public record Wishes(ZoneId zone, Map<Category, Rhythm> categories, Map<Concern, Rhythm> kinds) {
  /** Where whoever said nothing lives. */
  public static final ZoneId USUAL_ZONE = DueDay.ZONE;

  /** Copies the wishes so that they cannot change. */
  public Wishes {
    categories = Map.copyOf(categories);
    kinds = Map.copyOf(kinds);
  }

  /** Returns the wishes of somebody who said nothing. */
  public static Wishes none() {
    return new Wishes(USUAL_ZONE, Map.of(), Map.of());
  }

  /** Returns the rhythm for a category, as far as single kinds do not differ. */
  public Rhythm of(Category category) {
    return categories.getOrDefault(category, category.usual());
  }

  /** Returns the rhythm for a kind of event. */
  public Rhythm of(Concern concern) {
    return apart(concern).orElseGet(() -> of(concern.category()));
  }

  /** Returns the wish for this kind alone; empty when it follows its category. */
  public Optional<Rhythm> apart(Concern concern) {
    return Optional.ofNullable(kinds.get(concern));
  }

  /** Returns the same wishes without any letter of that rhythm. */
  public Wishes without(Rhythm stopped) {
    Map<Category, Rhythm> fewer = new EnumMap<>(Category.class);
    fewer.putAll(categories);
    Arrays.stream(Category.values())
        .filter(category -> of(category) == stopped)
        .forEach(category -> fewer.put(category, Rhythm.NEVER));
    Map<Concern, Rhythm> apart = new EnumMap<>(Concern.class);
    kinds.forEach((kind, rhythm) -> apart.put(kind, rhythm == stopped ? Rhythm.NEVER : rhythm));
    return new Wishes(zone, fewer, apart);
  }
}
