package org.talkoot.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One level of a table.
 *
 * @param level which
 * @param needs what a track must show for it, null for the first level, which everybody has
 * @param privileges what it adds to the levels before it
 * @param flagWeight how much a member's report of abuse weighs, 1 to 10
 */
public record LevelStep(
    Level level, @Nullable Threshold needs, Set<Privilege> privileges, int flagWeight) {

  /** Refuses a step that nobody could read. */
  public LevelStep {
    require(flagWeight >= 1 && flagWeight <= 10, level.code() + ": flagWeight must be 1 to 10");
    require(
        (needs == null) == (level == Level.NEWCOMER),
        level == Level.NEWCOMER ? "a newcomer needs nothing" : level.code() + " says no needs");
    require(!privileges.contains(Privilege.MANAGE), level.code() + ": managing hangs on no level");
    privileges = inOrder(privileges);
  }

  private static Set<Privilege> inOrder(Set<Privilege> privileges) {
    Set<Privilege> ordered = EnumSet.noneOf(Privilege.class);
    ordered.addAll(privileges);
    return Collections.unmodifiableSet(ordered);
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
