package org.talkoot.workshop;

import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;

/** The question that a rehearsal asks: what if these rules had been in force all the time? */
public final class Hypothesis {
  private Hypothesis() {}

  /**
   * Returns a rule book in which every version of a network's rules says what the draft says.
   *
   * <p>It has the same versions, because events name the version that a problem opened under.
   */
  public static RuleBook of(RuleBook asItWas, RuleDocument draft) {
    return new RuleBook(
        asItWas.versions().stream()
            .map(one -> draft.as(one.code(), one.version(), one.validFrom()).rules())
            .toList());
  }
}
