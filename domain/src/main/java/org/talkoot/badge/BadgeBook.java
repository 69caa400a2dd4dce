package org.talkoot.badge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of a community's badges; grants of the past keep the version they were made by. */
public final class BadgeBook {
  private final List<BadgeSet> versions;

  /** Binds versions of one code together. */
  public BadgeBook(List<BadgeSet> versions) {
    Refused.when(versions.isEmpty(), "a badge book needs a version");
    Refused.when(
        versions.stream().map(BadgeSet::code).distinct().count() > 1, "a badge book has one code");
    Refused.when(
        versions.stream().map(BadgeSet::version).distinct().count() < versions.size(),
        "a version stands once in a badge book");
    this.versions =
        versions.stream()
            .sorted(Comparator.comparing(BadgeSet::validFrom).thenComparing(BadgeSet::version))
            .toList();
  }

  /** Returns a book of one version. */
  public static BadgeBook of(BadgeSet only) {
    return new BadgeBook(List.of(only));
  }

  /** Returns all versions, the earliest first. */
  public List<BadgeSet> versions() {
    return versions;
  }

  /** Returns the version in force at the time; before the first, the first. */
  public BadgeSet inForceAt(Instant at) {
    BadgeSet found = versions.get(0);
    for (BadgeSet version : versions) {
      if (!version.validFrom().isAfter(at)) {
        found = version;
      }
    }
    return found;
  }

  /** Returns a version by its number. */
  public Optional<BadgeSet> version(int number) {
    return versions.stream().filter(set -> set.version() == number).findFirst();
  }

  /** Returns a badge as a version defines it, empty when that version has none of the code. */
  public Optional<Badge> badge(int version, String code) {
    return version(version).flatMap(set -> set.badge(code));
  }

  /** Returns the latest definition up to a time, also of a badge that is granted no longer. */
  public Optional<Badge> latest(String code, Instant at) {
    Optional<Badge> found = Optional.empty();
    for (BadgeSet version : versions) {
      if (!version.validFrom().isAfter(at) || found.isEmpty()) {
        Optional<Badge> before = found;
        found = version.badge(code).or(() -> before);
      }
    }
    return found;
  }
}
