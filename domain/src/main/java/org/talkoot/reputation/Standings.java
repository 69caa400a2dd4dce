package org.talkoot.reputation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Sums that follow from the lines: balances, totals by track and topic, use of caps. */
public final class Standings {
  private final Map<AccountId, Long> balances = new HashMap<>();
  private final Map<TotalKey, Long> totals = new HashMap<>();
  private final Map<TotalKey, Double> seasons = new HashMap<>();
  private final Map<CapUse, Long> uses = new HashMap<>();

  /** Adds what was posted. */
  public void add(Posting posting) {
    Line line = posting.line();
    balances.merge(line.account(), line.points(), Long::sum);
    addTotal(posting, 0);
    line.topics().forEach(topic -> addTotal(posting, topic));
    posting.use().ifPresent(use -> uses.merge(use, posting.used(), Long::sum));
  }

  void addBalance(AccountId account, long points) {
    balances.merge(account, points, Long::sum);
  }

  void addTotal(TotalKey key, long points) {
    totals.merge(key, points, Long::sum);
  }

  void addUse(CapUse use, long amount) {
    uses.merge(use, amount, Long::sum);
  }

  private void addTotal(Posting posting, long topic) {
    Line line = posting.line();
    TotalKey key = new TotalKey(line.account(), line.track(), topic);
    totals.merge(key, line.points(), Long::sum);
    seasons.merge(key, Season.weighted(line.points(), posting.earned()), Double::sum);
  }

  /** Returns the balance of an account, which may be less than 0. */
  public long balance(AccountId account) {
    return balances.getOrDefault(account, 0L);
  }

  /** Returns how much of a cap is used. */
  public long used(CapUse use) {
    return uses.getOrDefault(use, 0L);
  }

  /** Returns all balances. */
  public Map<AccountId, Long> balances() {
    return Collections.unmodifiableMap(balances);
  }

  /** Returns all totals by track and topic. */
  public Map<TotalKey, Long> totals() {
    return Collections.unmodifiableMap(totals);
  }

  /** Returns the same totals as sums of {@link Season}. */
  public Map<TotalKey, Double> seasons() {
    return Collections.unmodifiableMap(seasons);
  }

  /** Returns all uses of caps. */
  public Map<CapUse, Long> uses() {
    return Collections.unmodifiableMap(uses);
  }

  /**
   * Returns a fingerprint of all sums that are not 0; lines, chain and season are no part of it.
   */
  public String hash() {
    StateHash hash = new StateHash();
    hash.add("balance", balances);
    hash.add("total", totals);
    hash.add("use", uses);
    return hash.text();
  }
}
