package org.talkoot.reputation.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;

/**
 * Which lines somebody asks for.
 *
 * @param member whose lines
 * @param network slug of the network, null for all
 * @param rule code of the rule, null for all
 * @param track code of the track, null for all
 * @param topic slug of the topic, null for all
 */
public record LedgerFilter(
    MemberId member,
    @Nullable String network,
    @Nullable String rule,
    @Nullable String track,
    @Nullable String topic) {

  /** Returns all lines of the member. */
  public static LedgerFilter of(MemberId member) {
    return new LedgerFilter(member, null, null, null, null);
  }
}
