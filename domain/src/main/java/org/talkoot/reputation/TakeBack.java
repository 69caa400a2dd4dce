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
    Refused.at("code", code.isBlank(), "a take-back has no code");
    Refused.at("on", on.isBlank(), code + " names no event in on");
    Refused.at("takesBack", takesBack.isEmpty(), code + " takes nothing back");
    takesBack = Names.of("takesBack", takesBack);
  }
}
