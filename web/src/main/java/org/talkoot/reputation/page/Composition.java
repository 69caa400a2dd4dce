package org.talkoot.reputation.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What points are made of: the five rules that brought most, the rest, and what was lost.
 *
 * @param gained the largest first, at most six
 * @param others points of the rules that are not among the five
 * @param lost points of rules that cost more than they brought, 0 or less
 */
public record Composition(List<RuleSlice> gained, long others, long lost) {
  private static final int SHOWN = 5;

  static Composition of(List<RuleSlice> rules) {
    List<RuleSlice> gains = rules.stream().filter(rule -> rule.points() > 0).toList();
    List<RuleSlice> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, gains.size()); i++) {
      shown.add(gains.get(i).coloured(i + 1));
    }
    long others = gains.stream().skip(SHOWN).mapToLong(RuleSlice::points).sum();
    long lost = rules.stream().mapToLong(RuleSlice::points).filter(points -> points < 0).sum();
    return new Composition(List.copyOf(shown), others, lost);
  }

  /** Tells whether there is anything to show. */
  public boolean isEmpty() {
    return gained.isEmpty() && lost == 0;
  }
}
