package org.talkoot.reputation;

import java.util.Optional;

/** What the engine asks about the past. */
public interface ReputationState {
  /** Returns the line that was paid for the key, whether or not it was taken back since. */
  Optional<CreditedLine> credited(LineKey key);

  /** Returns how much of a cap is used. */
  long used(CapUse use);

  /** Returns the sequence of the account's latest line, 0 for a new account. */
  long lastSequence(AccountId account);
}
