package org.talkoot.reputation.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.moderation.PointsAtStake;
import org.talkoot.moderation.RewardTakenBack;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.Line;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;

/** Answers from ledger and rules what taking something back would cost whom. */
@ApplicationScoped
public class LedgerPointsAtStake implements PointsAtStake {
  @Inject private NetworkRules rules;
  @Inject private Ledger ledger;

  @Override
  public Map<Long, Long> of(NetworkId network, List<RewardTakenBack> events) {
    return rules
        .engine(network.value())
        .map(engine -> byMember(ledger.foresee(engine, events)))
        .orElse(Map.of());
  }

  private static Map<Long, Long> byMember(List<Line> lines) {
    return lines.stream()
        .collect(
            groupingBy(line -> line.account().member(), TreeMap::new, summingLong(Line::points)));
  }
}
