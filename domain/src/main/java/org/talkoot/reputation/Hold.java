package org.talkoot.reputation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.Part;

/**
 * A line of a ledger that waits until a manager has looked at it.
 *
 * <p>Points of accepted solutions are paid in full twice from one requester to one contributor
 * within 90 days; the next ones are held. A hold nobody rules on ends by itself.
 *
 * @param line sequence of the held line in its account
 * @param track track of the held line
 * @param topics topics of the held line
 * @param amount points of the held line
 * @param solution the accepted solution
 * @param problem the problem it solved
 * @param requester who accepted it
 */
public record Hold(
    HoldId id,
    AccountId account,
    long line,
    String track,
    List<Long> topics,
    long amount,
    long solution,
    long problem,
    long requester) {
  /** How often acceptances from one requester to one contributor pay in full. */
  public static final int PAID_IN_FULL = 2;

  /** Within which time they are counted. */
  public static final Duration WITHIN = Duration.ofDays(90);

  /** After which a hold ends without a ruling. */
  public static final Duration LASTS = Duration.ofDays(14);

  /** Copies the topics so that the hold cannot change. */
  public Hold {
    topics = List.copyOf(topics);
  }

  /** Refuses a ruling by somebody whose own acceptance it is. */
  public void requireNoParty(long manager) {
    HoldRefused.when(manager == account.member() || manager == requester, HoldRefused.Why.PARTY);
  }

  /** Returns the event that holds the line. */
  public HoldEvent held(Instant at) {
    return event(HoldEvent.HELD, 0, at);
  }

  /**
   * Returns the event that lets the line count.
   *
   * @param by id of the manager, 0 for the clock
   */
  public HoldEvent released(long by, Instant at) {
    return event(HoldEvent.RELEASED, by, at);
  }

  /** Returns the event that takes the line back and ends the hold. */
  public HoldEvent takenBack(long by, Instant at) {
    return event(HoldEvent.TAKEN_BACK, by, at);
  }

  private HoldEvent event(String kind, long by, Instant at) {
    return new HoldEvent(
        kind,
        at,
        account.network(),
        by,
        topics,
        Map.of(
            "hold", id.value(),
            "receiver", account.member(),
            "line", line,
            "amount", amount,
            "solution", solution,
            "problem", problem,
            "requester", requester),
        List.of(new Part(account.member(), track, 100, solution)));
  }
}
