package org.talkoot.workshop.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.JsonFormat;

/** Rule sets within bodies: they keep the form in which they were written. */
final class RuleDocuments {
  private RuleDocuments() {}

  /** Returns the document as a part of an answer. */
  static JsonNode shown(String json) {
    try {
      return JsonFormat.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept rules are JSON", e);
    }
  }

  /** Returns what a client sent, null for nothing. */
  static @Nullable String sentOrNull(@Nullable JsonNode document) {
    return document == null || document.isNull() ? null : document.toPrettyString();
  }

  /** Returns what a client sent, or refuses that nothing was. */
  static String sent(@Nullable JsonNode rules) {
    if (rules == null || rules.isNull()) {
      throw InvalidInput.of("rules", "text.missing");
    }
    return rules.toPrettyString();
  }
}
