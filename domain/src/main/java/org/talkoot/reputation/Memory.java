package org.talkoot.reputation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was posted lately, over what was known before. */
final class Memory implements ReputationState {
  private final ReputationState before;
  private final Map<LineKey, CreditedLine> credited = new HashMap<>();
  private final Map<CapUse, Long> used = new HashMap<>();
  private final Map<AccountId, Long> sequences = new HashMap<>();

  Memory(ReputationState before) {
    this.before = before;
  }

  void keep(Posting posting) {
    Line line = posting.line();
    sequences.put(line.account(), line.sequence());
    posting.use().ifPresent(use -> used.put(use, used(use) + posting.used()));
    if (line.isReversal()) {
      credited(posting.key()).ifPresent(paid -> credited.put(posting.key(), paid.takenBack()));
    } else {
      credited.put(posting.key(), line.credited());
    }
  }

  @Override
  public Optional<CreditedLine> credited(LineKey key) {
    CreditedLine found = credited.get(key);
    return found == null ? before.credited(key) : Optional.of(found);
  }

  @Override
  public long used(CapUse use) {
    Long found = used.get(use);
    return found == null ? before.used(use) : found;
  }

  @Override
  public long lastSequence(AccountId account) {
    Long found = sequences.get(account);
    return found == null ? before.lastSequence(account) : found;
  }
}
