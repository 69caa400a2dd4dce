package org.talkoot.badge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the engine knows of the past and writes for the future, of one network. */
public interface BadgeState {
  /** Returns what is known of a counted thing. */
  Optional<Item> item(ItemKey key);

  /** Keeps what is known of a counted thing. */
  void put(ItemKey key, Item item);

  /** Returns a figure, 0 when nothing was counted. */
  long figure(Tally tally);

  /** Keeps a figure. */
  void put(Tally tally, long figure);

  /** Returns how many different values the things have that count in a figure. */
  long distinct(Tally tally);

  /** Returns the greatest amount of the things that count in a figure, 0 for none. */
  long most(Tally tally);

  /** Returns the subjects for which the member has figures in the counter. */
  Set<Long> subjects(String counter, long member);

  /** Returns the version of the set by which the badge is held now, empty when it is not. */
  OptionalInt held(GrantKey key);

  /** Keeps a grant or its revocation. */
  void put(Ruling ruling);
}
