package org.talkoot.reputation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** A line was held, or what became of it. */
public record HoldEvent(
    String kind,
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  /** The line waits for a manager. */
  public static final String HELD = "reputation.held";

  /** The line counts again. */
  public static final String RELEASED = "reputation.released";

  /** The line was taken back by a ruling. */
  public static final String TAKEN_BACK = "reputation.takenBack";
}
