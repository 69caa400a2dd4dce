package org.talkoot.reputation;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * A verification found that a ledger does not follow from what happened.
 *
 * @param network id of the network
 * @param verification its id
 * @param differences how many it found
 */
public record LedgerDiffered(
    long network, VerificationId verification, long differences, Instant at)
    implements DomainEvent {
  /** Name of the kind. */
  public static final String KIND = "ledger.differed";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long actor() {
    return 0;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of("verification", verification.value(), "differences", differences);
  }
}
