package org.talkoot.reputation;

import java.util.List;

/**
 * Takes back what other rules wrote, under a code of its own: the release of a hold, votes voided
 * by a ruling, a contribution removed.
 *
 * <p>The event must carry the numbers by which those rules find receiver and occasion.
 *
 * @param code short name that the reversing lines carry, for instance {@code V-9}
 * @param on kind of event that takes back
 * @param takesBack codes of the rules whose lines it takes back
 */
public record TakeBack(String code, String on, List<String> takesBack) {
  /** Refuses one that could take nothing back. */
  public TakeBack {
    Refused.when(code.isBlank(), "a take-back has no code");
    Refused.when(on.isBlank(), code + " names no event in on");
    Refused.when(takesBack.isEmpty(), code + " takes nothing back");
    takesBack = List.copyOf(takesBack);
  }
}
