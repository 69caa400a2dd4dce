package org.talkoot.reputation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All versions of a community's rules: the past keeps its version. */
public final class RuleBook {
  private final List<RuleSet> versions;

  /** Binds versions of one code together. */
  public RuleBook(List<RuleSet> versions) {
    Refused.when(versions.isEmpty(), "a rule book needs a version");
    Refused.when(
        versions.stream().map(RuleSet::code).distinct().count() > 1, "a rule book has one code");
    Refused.when(
        versions.stream().map(RuleSet::version).distinct().count() < versions.size(),
        "a version stands once in a rule book");
    this.versions =
        versions.stream()
            .sorted(Comparator.comparing(RuleSet::validFrom).thenComparing(RuleSet::version))
            .toList();
  }

  /** Returns a book of one version. */
  public static RuleBook of(RuleSet only) {
    return new RuleBook(List.of(only));
  }

  /** Returns the code that all versions share. */
  public String code() {
    return versions.get(0).code();
  }

  /** Returns all versions, the earliest first. */
  public List<RuleSet> versions() {
    return versions;
  }

  /** Returns the version in force at the time; before the first, the first. */
  public RuleSet inForceAt(Instant at) {
    RuleSet found = versions.get(0);
    for (RuleSet version : versions) {
      if (!version.validFrom().isAfter(at)) {
        found = version;
      }
    }
    return found;
  }
}
