package org.talkoot.reputation.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.CreditedLine;
import org.talkoot.reputation.LineKey;
import org.talkoot.reputation.Occasion;

/** The past of one claim: the line that was paid for it, if any, and the use of its cap. */
public record PastRow(
    long networkId,
    long memberId,
    String rule,
    String track,
    long occasion1,
    long occasion2,
    long occasion3,
    long useMember,
    String cap,
    long usePeriod,
    long useAbout,
    long sequence,
    @Nullable Instant at,
    int ruleSet,
    long raw,
    long points,
    long period,
    long used,
    boolean reversed) {

  void tell(LockedPast past) {
    if (!cap.isEmpty()) {
      past.add(new CapUse(cap, new AccountId(networkId, useMember), usePeriod, useAbout), used);
    }
    if (at != null) {
      Occasion occasion = new Occasion(occasion1, occasion2, occasion3);
      past.add(
          new LineKey(new AccountId(networkId, memberId), rule, track, occasion),
          new CreditedLine(sequence, at, ruleSet, raw, points, period, reversed));
    }
  }
}
