package org.talkoot.reputation.application;

import java.time.Instant;
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
 * @param since the first instant, null for the beginning
 * @param before the first instant that is too late, null for no end
 * @param line sequence of a line to read with those that belong to it, 0 for all
 */
public record LedgerFilter(
    MemberId member,
    @Nullable String network,
    @Nullable String rule,
    @Nullable String track,
    @Nullable String topic,
    @Nullable Instant since,
    @Nullable Instant before,
    long line) {

  /** Returns all lines of the member. */
  public static LedgerFilter of(MemberId member) {
    return new LedgerFilter(member, null, null, null, null, null, null, 0);
  }
}
