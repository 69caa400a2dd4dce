package org.talkoot.routing;

import java.util.Set;

/** What an event means for trust and skill. */
public sealed interface Finding {
  /** Somebody judged. */
  record Given(Judgement judgement) implements Finding {}

  /**
   * Somebody took back what they had said of a work.
   *
   * @param upTo the greatest generation that is taken back
   */
  record TakenBack(Set<JudgementKind> kinds, long subject, long judge, long upTo)
      implements Finding {
    /** Copies the kinds. */
    public TakenBack {
      kinds = Set.copyOf(kinds);
    }

    /** Tells whether a judgement is one that was taken back. */
    public boolean covers(Judgement judgement) {
      return kinds.contains(judgement.kind())
          && subject == judgement.subject()
          && judge == judgement.judge()
          && judgement.generation() <= upTo;
    }
  }

  /** A problem was decided: what its blind review kept hidden may now be known. */
  record Decided(long problem) implements Finding {}

  /** The network's trust was computed anew and is in force from here on. */
  record TrustRenewed(int version) implements Finding {}
}
