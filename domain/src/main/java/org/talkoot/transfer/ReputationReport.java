package org.talkoot.transfer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many members' computed reputation agrees with what the dump tells, and how well. */
public record ReputationReport(Map<Agreement, Long> members) {

  public ReputationReport {
    Map<Agreement, Long> copy = new EnumMap<>(Agreement.class);
    copy.putAll(members);
    members = Collections.unmodifiableMap(copy);
  }

  public static ReputationReport empty() {
    return new ReputationReport(Map.of());
  }

  /** Returns the report with one more member in it. */
  public ReputationReport with(Agreement agreement) {
    Map<Agreement, Long> more = new EnumMap<>(Agreement.class);
    more.putAll(members);
    more.merge(agreement, 1L, Long::sum);
    return new ReputationReport(more);
  }

  public long count(Agreement agreement) {
    return members.getOrDefault(agreement, 0L);
  }

  public long total() {
    return members.values().stream().mapToLong(Long::longValue).sum();
  }

  public long exact() {
    return count(Agreement.EXACT) + count(Agreement.EXACT_WITH_ASSOCIATION_BONUS);
  }

  public long withAssociationBonus() {
    return count(Agreement.EXACT_WITH_ASSOCIATION_BONUS);
  }

  public long withinEnvelope() {
    return count(Agreement.WITHIN_ENVELOPE);
  }

  public long outsideEnvelope() {
    return count(Agreement.OUTSIDE_ENVELOPE);
  }
}
