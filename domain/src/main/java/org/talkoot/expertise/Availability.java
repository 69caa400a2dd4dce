package org.talkoot.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * How often, and in which languages, a member is willing to be asked for help.
 *
 * @param weeklyReviews how many reviews a week they can be asked for, 0 for none
 * @param awayUntil the last day on which they are not asked, null when they are here
 * @param languages tags of the languages they read; empty when they say nothing about it
 */
public record Availability(
    int weeklyReviews, @Nullable LocalDate awayUntil, List<String> languages) {
  /** The most that anybody can be asked for. */
  public static final int MOST_REVIEWS = 20;

  /** How many reviews a week members are asked for who say nothing. */
  public static final int USUAL_REVIEWS = 3;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 3000;
  private static final Set<String> KNOWN = Set.of("en", "fi", "sv");

  /** Names each language once. */
  public Availability {
    languages = languages.stream().distinct().sorted().toList();
  }

  /** Refuses what is out of range. */
  public void check() {
    new Checks()
        .require(
            weeklyReviews >= 0 && weeklyReviews <= MOST_REVIEWS,
            "weeklyReviews",
            "availability.weekly",
            MOST_REVIEWS)
        .require(
            awayUntil == null
                || awayUntil.getYear() >= FIRST_YEAR && awayUntil.getYear() < LAST_YEAR,
            "awayUntil",
            "date.unreal")
        .require(KNOWN.containsAll(languages), "languages", "language.unknown")
        .throwIfBroken();
  }
}
