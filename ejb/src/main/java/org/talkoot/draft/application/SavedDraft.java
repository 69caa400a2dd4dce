package org.talkoot.draft.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import org.talkoot.shared.Json;

/**
 * A draft as it was saved.
 *
 * @param content what the form held, as JSON
 */
public record SavedDraft(long subject, String content, Instant savedAt) {
  /** Returns what the form held. */
  public <T> T as(TypeReference<T> type) {
    return Json.read(content, type);
  }
}
