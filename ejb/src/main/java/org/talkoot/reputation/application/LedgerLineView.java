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
 * @param holds sequence of the line that this one holds, else null
 * @param heldBy sequence of the line that holds this one as yet, else null
 * @param heldUntil when that ends without a ruling
 * @param reasons of the ruling that caused it, null where there was none
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
    @Nullable Instant reversedAt,
    @Nullable Long holds,
    @Nullable Long heldBy,
    @Nullable Instant heldUntil,
    @Nullable String reasons) {

  /** Whether it waits for a manager. */
  public boolean isHeld() {
    return heldBy != null;
  }

  /** Whether a cap changed what the rule said. */
  public boolean isCapped() {
    return raw != points;
  }
}
