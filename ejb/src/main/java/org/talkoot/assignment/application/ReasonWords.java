package org.talkoot.assignment.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.talkoot.assignment.Reason;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Texts;

/**
 * Says in the reader's language why somebody was chosen.
 *
 * @param subject {@code reason} to speak to the reviewer, {@code about} to speak of them
 * @param hides whether what could tell who wrote the solution is left out
 */
public record ReasonWords(String subject, boolean hides, Locale locale) {
  private static final Texts WORDS = new Texts("assigning");
  private static final String TELLTALE = "paired";
  private static final String BY_ITSELF = "withdrawn.";

  /** Speaks to the reviewer. */
  public static ReasonWords toReviewer(boolean hides, Locale locale) {
    return new ReasonWords("reason", hides, locale);
  }

  /** Speaks of the reviewer. */
  public static ReasonWords ofReviewer(boolean hides, Locale locale) {
    return new ReasonWords("about", hides, locale);
  }

  /** Returns the sentences of reasons as their row keeps them. */
  public List<ReasonView> read(String kept) {
    return told(Json.read(kept, new TypeReference<List<Reason>>() {}));
  }

  /** Returns the sentences of reasons. */
  public List<ReasonView> told(List<Reason> reasons) {
    return reasons.stream()
        .filter(reason -> !hides || !reason.code().equals(TELLTALE))
        .map(this::told)
        .toList();
  }

  private ReasonView told(Reason reason) {
    String topic = "fi".equals(locale.getLanguage()) ? reason.topicFi() : reason.topicEn();
    String key = subject + "." + reason.code();
    return new ReasonView(
        reason.code(),
        WORDS.text(key, locale, Objects.requireNonNullElse(topic, ""), reason.number()));
  }

  /** Returns why it ended: a person's own words, or ours where it ended by itself. */
  public String ending(String reason) {
    return reason.startsWith(BY_ITSELF) ? WORDS.text(reason, locale) : reason;
  }
}
