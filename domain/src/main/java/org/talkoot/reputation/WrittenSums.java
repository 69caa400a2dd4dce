package org.talkoot.reputation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What the lines of a ledger add up to, while they pass by: balances, totals by track and topic,
 * and seasons. Kept sums are compared with it.
 */
public final class WrittenSums {
  private static final double TOLERANCE = 1e-9;

  private final CompiledRules rules;
  private final LongMap places = new LongMap();
  private final BitSet kept = new BitSet();
  private final List<LedgerDifference> differences = new ArrayList<>();
  private long[] keys = new long[1 << 10];
  private long[] points = new long[1 << 10];
  private double[] seasons = new double[1 << 10];
  private int size;
  private long[] balances = new long[1 << 10];
  private AccountId account = new AccountId(0, 0);
  private long[] sequences = new long[64];
  private Instant[] earned = new Instant[64];
  private int lines;

  /** Adds lines up that were written by the rules. */
  public WrittenSums(CompiledRules rules) {
    this.rules = rules;
  }

  /** Takes a line; those of an account in their order, one account after the other. */
  public void take(Line line) {
    int owner = accountOf(line.account());
    if (owner >= balances.length) {
      balances = Arrays.copyOf(balances, Math.max(owner + 1, owner * 2));
    }
    balances[owner] += line.points();
    double season = Season.weighted(line.points(), earned(line));
    int track = rules.tracks().number(line.track());
    add(key(owner, track, 0), line.points(), season);
    for (long topic : line.topics()) {
      add(key(owner, track, topic), line.points(), season);
    }
  }

  /** Returns when the points were earned: those that a line takes back, when it was written. */
  private Instant earned(Line line) {
    if (!line.account().equals(account)) {
      account = line.account();
      lines = 0;
    }
    if (lines == sequences.length) {
      sequences = Arrays.copyOf(sequences, lines * 2);
      earned = Arrays.copyOf(earned, lines * 2);
    }
    sequences[lines] = line.sequence();
    earned[lines++] = line.at();
    int original = Arrays.binarySearch(sequences, 0, lines, line.reverses());
    return original < 0 ? line.at() : earned[original];
  }

  private int accountOf(AccountId id) {
    return rules.accounts().of(id.network(), id.member());
  }

  /**
   * Returns the key of a topic, 0 for the whole track; account numbers are raised, for 0 is none.
   */
  private long key(int account, int track, long topic) {
    int number = topic == 0 ? 0 : rules.topics().of(topic);
    return ReplayState.topicKey(LineWord.of(account + 1, 0, track, 0), number);
  }

  private void add(long key, long amount, double season) {
    int place = placeOf(key);
    points[place] += amount;
    seasons[place] += season;
  }

  private int placeOf(long key) {
    int known = (int) places.get(key);
    if (known != 0) {
      return known - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      points = Arrays.copyOf(points, size * 2);
      seasons = Arrays.copyOf(seasons, size * 2);
    }
    keys[size] = key;
    places.put(key, ++size);
    return size - 1;
  }

  /** Compares the balance that is kept for an account, when all lines were taken. */
  public void compareBalance(AccountId id, long found) {
    int owner = accountOf(id);
    compare("balance", id, "balance", found, owner < balances.length ? balances[owner] : 0);
  }

  /** Compares what is kept for a track and topic, 0 for the whole track, as total and season. */
  public void compareTotal(TotalKey total, long found, double season) {
    int track = rules.tracks().number(total.track());
    int known = (int) places.get(key(accountOf(total.account()), track, total.topic())) - 1;
    compare("total", total.account(), place(total), found, known < 0 ? 0 : points[known]);
    if (known >= 0) {
      kept.set(known);
      if (!isNear(season, seasons[known])) {
        differ("season", total.account(), place(total), "" + season, "" + seasons[known]);
      }
    }
  }

  private static boolean isNear(double one, double other) {
    double size = Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    return Math.abs(one - other) <= TOLERANCE * size;
  }

  private static String place(TotalKey total) {
    return total.track() + ", topic " + total.topic();
  }

  private void compare(String check, AccountId id, String place, long found, long expected) {
    if (found != expected) {
      differ(check, id, place, "" + found, "" + expected);
    }
  }

  private void differ(String check, AccountId id, String place, String found, String expected) {
    differences.add(new LedgerDifference(check, id, place, found, expected));
  }

  /** Returns what differs, with the totals that are missing; once, when all were compared. */
  public List<LedgerDifference> differences() {
    for (int at = kept.nextClearBit(0); at < size; at = kept.nextClearBit(at + 1)) {
      TotalKey missing = total(keys[at]);
      compare("total", missing.account(), place(missing), 0, points[at]);
    }
    return List.copyOf(differences);
  }

  private TotalKey total(long key) {
    int topic = ReplayState.topicOf(key);
    return new TotalKey(
        rules.accounts().id(LineWord.account(key) - 1),
        rules.tracks().name(ReplayState.trackOf(key)),
        topic == 0 ? 0 : rules.topics().id(topic));
  }
}
