package org.talkoot.network;

import org.talkoot.member.MemberId;

/**
 * Somebody's belonging to a network.
 *
 * @param networkId the network
 * @param memberId the member
 * @param role the job there
 * @param level how far the member has come there
 * @param table what each level may do there, as it is in force
 */
public record Membership(
    NetworkId networkId, MemberId memberId, Role role, Level level, LevelTable table) {

  /** Tells whether the member manages the network. */
  public boolean isManager() {
    return role == Role.MANAGER;
  }

  /** Tells whether the privilege is held: managers hold all, others what their level gives. */
  public boolean may(Privilege privilege) {
    return isManager() || table.gives(level, privilege);
  }

  /**
   * Refuses unless the privilege is held.
   *
   * @throws PrivilegeMissing which names the level that holds it
   */
  public void require(Privilege privilege) {
    if (!may(privilege)) {
      throw table
          .levelFor(privilege)
          .map(needed -> new PrivilegeMissing(privilege, needed, level))
          .orElseGet(() -> new PrivilegeMissing(privilege));
    }
  }

  /** Returns how much the member's report of abuse weighs, 1 to 10. */
  public int flagWeight() {
    Level counted = isManager() ? Level.ELDER : level;
    return table.step(counted).flagWeight();
  }
}
