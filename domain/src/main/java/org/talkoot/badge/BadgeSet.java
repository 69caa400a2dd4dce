package org.talkoot.badge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A version of the badges of a community, as data.
 *
 * @param code which community's badges, for instance {@code talkoot}
 * @param version number of this version
 * @param validFrom from when it is in force
 * @param tracks codes of the tracks that badges may honour
 * @param counters what is counted
 * @param badges the badges, in the order in which they are shown
 */
public record BadgeSet(
    String code,
    int version,
    Instant validFrom,
    List<String> tracks,
    List<Counter> counters,
    List<Badge> badges) {

  /** Refuses a set whose badges name what does not exist, or that has two of a name. */
  public BadgeSet {
    Refused.when(code.isBlank(), "code must be given");
    Refused.when(version < 1, "version must be at least 1");
    Refused.when(validFrom == null, "validFrom must be given");
    Refused.when(badges.isEmpty(), "badges must not be empty");
    tracks = List.copyOf(tracks);
    counters = List.copyOf(counters);
    badges = List.copyOf(badges);
    Map<String, Counter> known = new HashMap<>();
    for (Counter counter : counters) {
      Refused.when(
          known.put(counter.code(), counter) != null, "two counters are named " + counter.code());
    }
    Set<String> names = new HashSet<>();
    for (Badge badge : badges) {
      Refused.when(!names.add(badge.code()), "two badges are named " + badge.code());
      Refused.when(
          !tracks.contains(badge.track()),
          badge.code() + " names an unknown track " + badge.track());
      refuseMismatch(badge, known);
    }
  }

  private static void refuseMismatch(Badge badge, Map<String, Counter> known) {
    Set<String> subjects = new HashSet<>();
    for (String name : badge.criteria().counters()) {
      Counter counter = known.get(name);
      if (counter == null) {
        throw new IllegalArgumentException(badge.code() + " names an unknown counter " + name);
      }
      subjects.add(counter.subject());
    }
    Refused.when(
        subjects.size() > 1, badge.code() + " mixes counters of different subjects " + subjects);
    Refused.when(
        badge.isPerSubject() && subjects.contains(""),
        badge.code() + " is granted per subject but its counters have none");
  }

  /**
   * Returns the set that the JSON describes.
   *
   * @throws BadBadgeSet naming the place and the reason
   */
  public static BadgeSet parse(String json) {
    return BadgeSets.parse("badge set", json);
  }

  /** Returns the same badges under another number and date. */
  public BadgeSet as(int otherVersion, Instant from) {
    return new BadgeSet(code, otherVersion, from, tracks, counters, badges);
  }

  /** Returns these badges and one more at their end. */
  public BadgeSet and(Badge more) {
    List<Badge> all = new ArrayList<>(badges);
    all.add(more);
    return new BadgeSet(code, version, validFrom, tracks, counters, all);
  }

  /** Returns a code made of a name that no badge of the set has yet. */
  public String freeCode(String name) {
    String plain =
        name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String wanted = plain.isEmpty() ? "badge" : plain;
    String code = wanted;
    for (int number = 2; badge(code).isPresent(); number++) {
      code = wanted + "-" + number;
    }
    return code;
  }

  /** Returns the badge of that code. */
  public Optional<Badge> badge(String wanted) {
    return badges.stream().filter(badge -> badge.code().equals(wanted)).findFirst();
  }

  /** Returns the counter of that code. */
  public Optional<Counter> counter(String wanted) {
    return counters.stream().filter(counter -> counter.code().equals(wanted)).findFirst();
  }

  /** Returns the counters by their codes, in their order. */
  public Map<String, Counter> countersByCode() {
    return counters.stream()
        .collect(
            Collectors.toMap(
                Counter::code, counter -> counter, (one, other) -> one, LinkedHashMap::new));
  }
}
