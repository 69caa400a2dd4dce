package org.talkoot.portal.sample;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One problem of the story and what happened to it.
 *
 * @param daysAgo how many days before the telling it was drafted
 */
record Plot(
    String key, String network, String requester, double daysAgo, Wording brief, List<Act> acts) {

  /** The brief; days count from the draft. */
  record Wording(
      String language,
      String question,
      String background,
      String deliverable,
      List<Weighted> criteria,
      List<String> scopeIn,
      List<String> scopeOut,
      List<String> topics,
      int deadlineDays,
      int decideDays,
      String pot,
      String audience,
      @Nullable String prize,
      Promise pledge,
      int bounty,
      @Nullable String mode,
      @Nullable String review) {}

  /** A criterion with its weight. */
  record Weighted(String text, int weight) {}

  /** What the result will be used for. */
  record Promise(String use, String by, int whenDays) {}

  /** A figure before and after. */
  record Figure(String label, String before, String after, String unit) {}

  /** One thing somebody did; which fields are filled depends on the act. */
  record Act(
      double day,
      String act,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> by,
      @Nullable String as,
      @Nullable String of,
      @Nullable String to,
      @Nullable String text,
      @Nullable String reason,
      @Nullable List<String> coAuthors,
      @Nullable List<Integer> scores,
      @Nullable List<String> why,
      @Nullable String verdict,
      int confidence,
      @Nullable String best,
      @Nullable String mustChange,
      @Nullable List<String> accepted,
      @Nullable Map<String, Integer> shares,
      @Nullable Map<String, String> reasons,
      @Nullable String step,
      @Nullable Figure figure,
      @Nullable Map<String, String> changes,
      int judgement) {

    /** An act that needs no more than its name. */
    static Act named(String name) {
      return new Act(
          0, name, null, null, null, null, null, null, null, null, null, null, 0, null, null, null,
          null, null, null, null, null, 0);
    }

    List<String> people() {
      return by == null ? List.of() : by;
    }

    List<String> invited() {
      return coAuthors == null ? List.of() : coAuthors;
    }

    /** Returns the text with each of the changed passages in place of the one before. */
    String changed(String before) {
      String after = before;
      for (Map.Entry<String, String> change : Objects.requireNonNull(changes).entrySet()) {
        if (!after.contains(change.getKey())) {
          throw new IllegalStateException("the story changes what is not there: " + change);
        }
        after = after.replace(change.getKey(), change.getValue());
      }
      return after;
    }

    String person() {
      return people().get(0);
    }

    String words() {
      return text == null ? "" : text;
    }
  }
}
