package org.talkoot.moderation;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts over several runs who was planted in rings, who was found, and who was found rightly. */
final class Hunt {
  private int planted;
  private int found;
  private int right;

  /** Looks for rings among these favours. */
  void look(Map<List<Long>, Integer> given, List<List<Long>> rings) {
    SortedSet<Long> members = new TreeSet<>();
    rings.forEach(members::addAll);
    SortedSet<Long> caught = new TreeSet<>();
    MutualPairTest.rings(MutualPairTest.find(favours(given))).forEach(caught::addAll);
    planted += members.size();
    found += caught.size();
    caught.retainAll(members);
    right += caught.size();
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return (double) right / planted;
  }

  /** Returns counts by giver and receiver as the test takes them. */
  static List<Favours> favours(Map<List<Long>, Integer> given) {
    return given.entrySet().stream()
        .map(one -> new Favours(one.getKey().get(0), one.getKey().get(1), one.getValue()))
        .toList();
  }

  @Override
  public String toString() {
    return planted + " planted, precision " + precision() + ", recall " + recall();
  }
}
