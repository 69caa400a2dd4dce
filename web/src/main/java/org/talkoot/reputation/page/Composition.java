package org.talkoot.reputation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What points are made of: the five rules that brought most, the rest, and what was lost.
 *
 * @param gained the largest first, at most six
 * @param others points of the rules that are not among the five
 * @param lost points of rules that cost more than they brought, 0 or less
 */
public record Composition(List<RuleSlice> gained, long others, long lost) {
  private static final int SHOWN = 5;

  /** Accepted is red, reviews are blue, outcomes green, recognition golden, refinements violet. */
  private static final Map<Character, Integer> COLOURS =
      Map.of('S', 1, 'R', 2, 'O', 3, 'K', 4, 'J', 5);

  static Composition of(List<RuleSlice> rules) {
    List<RuleSlice> gains = rules.stream().filter(rule -> rule.points() > 0).toList();
    List<RuleSlice> shown = coloured(gains.subList(0, Math.min(SHOWN, gains.size())));
    long others = gains.stream().skip(SHOWN).mapToLong(RuleSlice::points).sum();
    long lost = rules.stream().mapToLong(RuleSlice::points).filter(points -> points < 0).sum();
    return new Composition(List.copyOf(shown), others, lost);
  }

  /** Each meaning has its colour where it can; two rules of one meaning share the rest. */
  private static List<RuleSlice> coloured(List<RuleSlice> slices) {
    Set<Integer> free = new TreeSet<>(COLOURS.values());
    Map<String, Integer> chosen = new HashMap<>();
    for (RuleSlice slice : slices) {
      Integer own = COLOURS.get(slice.code().charAt(0));
      if (own != null && free.remove(own)) {
        chosen.put(slice.code(), own);
      }
    }
    List<RuleSlice> coloured = new ArrayList<>();
    for (RuleSlice slice : slices) {
      Integer colour = chosen.get(slice.code());
      if (colour == null) {
        colour = free.iterator().next();
        free.remove(colour);
      }
      coloured.add(slice.coloured(colour));
    }
    return coloured;
  }

  /** Tells whether there is anything to show. */
  public boolean isEmpty() {
    return gained.isEmpty() && lost == 0;
  }
}
