package org.talkoot.moderation;

import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Somebody's points are to be corrected by a ruling, or what became of that. */
public record CorrectionEvent(
    String kind, CorrectionId correction, long network, long receiver, long actor, Instant at)
    implements DomainEvent {
  /** A manager ruled that points are taken back, unless a second look says otherwise. */
  public static final String ORDERED = "correction.ordered";

  /** Somebody concerned asks for a second look; the receiver is nobody. */
  public static final String APPEALED = "correction.appealed";

  /** The ruling stands, the lines are written. */
  public static final String DONE = "correction.done";

  /** A second look found that nothing is to be taken. */
  public static final String DROPPED = "correction.dropped";

  @Override
  public Map<String, Long> numbers() {
    return Map.of("correction", correction.value(), "receiver", receiver);
  }
}
