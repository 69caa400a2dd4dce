package org.talkoot.shared.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import org.talkoot.shared.Json;

/**
 * An event as it stands in the log, with its place.
 *
 * @param xid the transaction that wrote it; with the id, the place in the order of delivery
 * @param numbers ids and integers by name, as JSON
 * @param silent true for imported and sample history: no mail, push or feed
 */
public record LoggedEvent(
    String xid,
    long id,
    Instant at,
    String kind,
    long networkId,
    long actorId,
    String numbers,
    boolean silent) {
  /** Returns the ids and integers by name. */
  public Map<String, Long> named() {
    return Json.read(numbers, new TypeReference<>() {});
  }
}
