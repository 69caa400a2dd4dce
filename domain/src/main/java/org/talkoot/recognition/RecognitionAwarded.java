package org.talkoot.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/** A manager awarded a medal. */
public record RecognitionAwarded(
    Instant at,
    long network,
    long actor,
    List<Long> topics,
    Map<String, Long> numbers,
    List<Part> parts)
    implements DomainEvent {
  @Override
  public String kind() {
    return "recognition.awarded";
  }
}
