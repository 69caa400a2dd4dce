package org.talkoot.reputation.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;

/**
 * A line as its owner reads it.
 *
 * @param topics slugs of the topics
 * @param raw what the rule said, before the cap
 * @param balance of the account in that network after the line
 * @param by who caused it, told only where that is no secret (never for votes), else null
 * @param reverses sequence of the line that this one takes back, else null
 * @param reversesAt when that line was written
 * @param reversedBy sequence of the line that took this one back, else null
 * @param reversedAt when that happened
 */
public record LedgerLineView(
    long sequence,
    Instant at,
    String network,
    String networkName,
    String rule,
    int ruleSet,
    String track,
    List<String> topics,
    long raw,
    long points,
    long balance,
    CauseView cause,
    @Nullable PersonRef by,
    @Nullable Long reverses,
    @Nullable Instant reversesAt,
    @Nullable Long reversedBy,
    @Nullable Instant reversedAt) {

  /** Whether a cap changed what the rule said. */
  public boolean isCapped() {
    return raw != points;
  }
}
