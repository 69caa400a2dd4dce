package org.talkoot.reputation.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.CreditedLine;
import org.talkoot.reputation.LineKey;
import org.talkoot.reputation.ReputationState;

/** What was read of locked accounts; nobody else can change it before the transaction ends. */
final class LockedPast implements ReputationState {
  private final Map<AccountId, AccountHead> heads = new HashMap<>();
  private final Map<LineKey, CreditedLine> credited = new HashMap<>();
  private final Map<CapUse, Long> used = new HashMap<>();

  void add(AccountHead head) {
    heads.put(head.account(), head);
  }

  void add(LineKey key, CreditedLine line) {
    credited.put(key, line);
  }

  void add(CapUse use, long amount) {
    used.put(use, amount);
  }

  boolean knows(CapUse use) {
    return used.containsKey(use);
  }

  AccountHead head(AccountId account) {
    AccountHead head = heads.get(account);
    if (head == null) {
      throw new IllegalStateException("not locked: " + account);
    }
    return head;
  }

  @Override
  public Optional<CreditedLine> credited(LineKey key) {
    return Optional.ofNullable(credited.get(key));
  }

  @Override
  public long used(CapUse use) {
    return used.getOrDefault(use, 0L);
  }

  @Override
  public long lastSequence(AccountId account) {
    return head(account).sequence();
  }
}
