package org.talkoot.reputation;

import java.util.Comparator;

/**
 * Whose points, and where: a member in a network.
 *
 * <p>The natural order is the one in which accounts are locked.
 *
 * @param network id of the network
 * @param member id of the member
 */
public record AccountId(long network, long member) implements Comparable<AccountId> {
  private static final Comparator<AccountId> LOCKING =
      Comparator.comparingLong(AccountId::network).thenComparingLong(AccountId::member);

  @Override
  public int compareTo(AccountId other) {
    return LOCKING.compare(this, other);
  }
}
