package org.talkoot.reputation.persistence;

import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;

/** A cap and how much of it is used. */
public record UsedRow(
    long networkId, long memberId, String cap, long period, long about, long used) {
  CapUse use() {
    return new CapUse(cap, new AccountId(networkId, memberId), period, about);
  }
}
