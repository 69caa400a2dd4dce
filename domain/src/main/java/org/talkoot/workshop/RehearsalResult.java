package org.talkoot.workshop;

import java.util.List;
import java.util.Map;

/**
 * What came out of a rehearsal.
 *
 * @param members everybody who has a line before or after, in the order of their ids
 * @param rules points of all members by rule
 * @param rising how many would have more
 * @param falling how many would have less
 * @param giniBefore how unevenly points are spread, in thousandths: 0 all have the same, 1000 one
 *     has all
 * @param giniAfter the same by the draft
 */
public record RehearsalResult(
    List<MemberEffect> members,
    Map<String, PointsChange> rules,
    int rising,
    int falling,
    int giniBefore,
    int giniAfter) {
  /** Copies the lists. */
  public RehearsalResult {
    members = List.copyOf(members);
    rules = Map.copyOf(rules);
  }
}
