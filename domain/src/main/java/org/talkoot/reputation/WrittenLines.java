package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a ledger, kept so small that millions fit: a seal to compare each with, and for each
 * event the place at which its first line was written.
 *
 * <p>Events that happen at the same time are numbered before they wait for each other's accounts,
 * so their numbers alone do not tell who was first. The places of lines do: they are given out
 * while the accounts are locked.
 */
public final class WrittenLines {
  private final CompiledRules rules;
  private final LineSeal seal = new LineSeal();
  private final LongMap places = new LongMap();
  private final BitSet found = new BitSet();
  private final List<Misplaced> misplaced = new ArrayList<>();
  private int size;
  private long[] seals = new long[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] counts = new int[1 << 10];
  private int[] accounts = new int[1 << 10];

  /** Keeps lines that were written by the rules. */
  public WrittenLines(CompiledRules rules) {
    this.rules = rules;
  }

  /**
   * Takes a line; those of an account in their order, one account after the other.
   *
   * @param position place of the line among all lines
   */
  public void take(Line line, long position) {
    int account = rules.accounts().of(line.account().network(), line.account().member());
    if (account >= counts.length) {
      starts = Arrays.copyOf(starts, Math.max(account + 1, account * 2));
      counts = Arrays.copyOf(counts, starts.length);
    }
    long earlier = places.get(line.cause());
    if (earlier == 0 || position < earlier) {
      places.put(line.cause(), position);
    }
    if (counts[account] == 0) {
      starts[account] = size;
    }
    if (line.sequence() == counts[account] + 1L && starts[account] + counts[account] == size) {
      counts[account]++;
      add(account, seal.of(line));
    } else {
      misplaced.add(new Misplaced(line.account(), line.sequence()));
    }
  }

  private void add(int account, long sealed) {
    if (size == seals.length) {
      seals = Arrays.copyOf(seals, size * 2);
      accounts = Arrays.copyOf(accounts, size * 2);
    }
    seals[size] = sealed;
    accounts[size] = account;
    size++;
  }

  /** Returns where the event's first line was written, 0 if it wrote none. */
  long placeOf(long cause) {
    return places.get(cause);
  }

  /** Returns the places of the first lines of all events, ascending. */
  long[] order() {
    return places.sortedValues();
  }

  /** Whether the same line was written at its place. */
  boolean holds(ReplayedLine line, EventBatch events) {
    int account = line.account;
    if (account >= counts.length || line.sequence > counts[account]) {
      return false;
    }
    int at = starts[account] + (int) line.sequence - 1;
    found.set(at);
    return seals[at] == seal.of(line, events, rules);
  }

  /** Returns the lines for which nobody asked. */
  List<Misplaced> unasked() {
    List<Misplaced> lines = new ArrayList<>(misplaced);
    for (int at = found.nextClearBit(0); at < size; at = found.nextClearBit(at + 1)) {
      long sequence = at - starts[accounts[at]] + 1L;
      lines.add(new Misplaced(rules.accounts().id(accounts[at]), sequence));
    }
    return lines;
  }

  /** Where a line stands that does not follow from any event. */
  record Misplaced(AccountId account, long sequence) {}
}
