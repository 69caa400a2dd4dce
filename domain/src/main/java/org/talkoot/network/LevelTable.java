package org.talkoot.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each level needs and what it lets a member do; data of a network, in versions.
 *
 * @param code which table, for instance {@code young}
 * @param version number of this version
 * @param evidence how lines of the ledger are read
 * @param levels all five, from the first to the last
 */
public record LevelTable(
    String code, int version, EvidencePolicy evidence, List<LevelStep> levels) {

  /** Refuses a table that lacks a level, asks less of a later one, or gives a privilege twice. */
  public LevelTable {
    require(!code.isBlank(), "code must be given");
    require(version >= 1, "version must be at least 1");
    require(
        levels.stream().map(LevelStep::level).toList().equals(List.of(Level.values())),
        "levels must be newcomer, member, trusted, mentor, elder in this order");
    levels = List.copyOf(levels);
    Set<Privilege> given = EnumSet.noneOf(Privilege.class);
    for (LevelStep step : levels) {
      step.privileges()
          .forEach(one -> require(given.add(one), step.level().code() + " gives " + one + " anew"));
    }
    requireRising(levels);
    require(
        !levels.get(0).privileges().contains(Privilege.POST_LARGE),
        "newcomer: the pots M and L need the level member at least");
  }

  /**
   * Reads a table from its JSON.
   *
   * @throws BadLevelTable naming the place and the reason
   */
  public static LevelTable parse(String json) {
    return LevelTables.parse("level table", json);
  }

  /** Returns the same table as another version. */
  public LevelTable as(int number) {
    return new LevelTable(code, number, evidence, levels);
  }

  /** Tells whether somebody of this level holds the privilege. */
  public boolean gives(Level level, Privilege privilege) {
    return levels.stream()
        .filter(step -> level.isAtLeast(step.level()))
        .anyMatch(step -> step.privileges().contains(privilege));
  }

  /** Returns the first level that holds the privilege, empty when managers alone do. */
  public Optional<Level> levelFor(Privilege privilege) {
    return levels.stream()
        .filter(step -> step.privileges().contains(privilege))
        .map(LevelStep::level)
        .findFirst();
  }

  /** Returns what the table says of a level. */
  public LevelStep step(Level level) {
    return levels.get(level.ordinal());
  }

  private static void requireRising(List<LevelStep> levels) {
    Threshold before = null;
    for (LevelStep step : levels) {
      Threshold needs = step.needs();
      require(
          before == null || needs == null || needs.isAtLeast(before),
          step.level().code() + " needs less than the level before it");
      before = needs;
    }
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
