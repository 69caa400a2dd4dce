package org.talkoot.reputation;

import java.util.Arrays;

/**
 * Gives accounts small numbers, in the order in which they come up in batches.
 *
 * <p>Done once when events are put into columns, so that folding them, under however many threads,
 * finds an account without looking. One thread fills batches; others may read numbers it gave.
 */
final class AccountNumbers {
  private int size;
  private long[] networks = new long[1 << 10];
  private long[] members = new long[1 << 10];
  private int[] places = new int[1 << 11];

  /** Returns the number of an account, a new one if it has none yet; -1 for nobody. */
  int of(long network, long member) {
    if (member == 0) {
      return -1;
    }
    int place = place(network, member);
    while (places[place] != 0) {
      int number = places[place] - 1;
      if (members[number] == member && networks[number] == network) {
        return number;
      }
      place = (place + 1) & (places.length - 1);
    }
    places[place] = size + 1;
    return add(network, member);
  }

  private int place(long network, long member) {
    return (int) Mix.of(network, member) & (places.length - 1);
  }

  private synchronized int add(long network, long member) {
    if (size == members.length) {
      networks = Arrays.copyOf(networks, size * 2);
      members = Arrays.copyOf(members, size * 2);
    }
    networks[size] = network;
    members[size] = member;
    size++;
    if (size * 2 > places.length) {
      spread();
    }
    return size - 1;
  }

  private void spread() {
    places = new int[places.length * 2];
    for (int number = 0; number < size; number++) {
      int place = place(networks[number], members[number]);
      while (places[place] != 0) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = number + 1;
    }
  }

  synchronized int size() {
    return size;
  }

  synchronized AccountId id(int number) {
    return new AccountId(networks[number], members[number]);
  }
}
