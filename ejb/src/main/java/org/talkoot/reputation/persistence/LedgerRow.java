package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.reputation.application.CauseView;
import org.talkoot.reputation.application.LedgerLineView;

/** A line as the query reads it. */
public record LedgerRow(
    long position,
    long sequence,
    Instant at,
    String network,
    String networkName,
    String rule,
    int ruleSet,
    String track,
    long raw,
    long points,
    long balance,
    List<String> topics,
    String kind,
    String numbers,
    @Nullable String title,
    @Nullable MemberId byId,
    @Nullable String byHandle,
    @Nullable String byName,
    @Nullable Long reverses,
    @Nullable Instant reversesAt,
    @Nullable Long reversedBy,
    @Nullable Instant reversedAt,
    @Nullable Long holds,
    @Nullable Long heldBy,
    @Nullable Instant heldUntil,
    @Nullable String reasons) {

  LedgerLineView view() {
    return new LedgerLineView(
        sequence,
        at,
        network,
        networkName,
        rule,
        ruleSet,
        track,
        topics,
        raw,
        points,
        balance,
        CauseView.of(kind, EventJson.numbers(numbers), title),
        by(),
        reverses,
        reversesAt,
        reversedBy,
        reversedAt,
        holds,
        heldBy,
        heldUntil,
        reasons);
  }

  private @Nullable PersonRef by() {
    return byId == null || byHandle == null || byName == null
        ? null
        : new PersonRef(byId, byHandle, byName);
  }
}
