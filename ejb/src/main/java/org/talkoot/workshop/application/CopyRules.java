package org.talkoot.workshop.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish to try changes on a copy of the newest rules, levels and badges.
 *
 * @param name what the draft is called
 * @param rules other rules to begin with, as JSON; null for the newest ones
 * @param levels another table of levels; null for the one in force
 * @param badges other badges; null for the newest ones
 */
public record CopyRules(
    NetworkId network,
    MemberId by,
    String name,
    @Nullable String rules,
    @Nullable String levels,
    @Nullable String badges) {
  /** Copies what is in force. */
  public static CopyRules newest(NetworkId network, MemberId by, String name) {
    return new CopyRules(network, by, name, null, null, null);
  }
}
