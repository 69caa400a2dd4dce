package org.talkoot.transfer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Turns the posts of a dump into events of one network, as far as badges ask for them. */
public final class DumpPostTreatment {
  private final long network;

  public DumpPostTreatment(long network) {
    this.network = network;
  }

  /**
   * Returns the event that an answer was given.
   *
   * @param author member who wrote it, 0 when nobody is known
   * @param asker member who asked, 0 when nobody is known
   * @param first whether no earlier answer of the question is known
   */
  public DumpEvent answered(
      long answer, long author, long asker, boolean first, Instant asked, Instant answered) {
    return event(
        DumpEvent.ANSWER_GIVEN,
        answered,
        Map.of(
            "answer",
            answer,
            "author",
            author,
            "first",
            first ? 1L : 0L,
            "self",
            author == asker ? 1L : 0L,
            "days",
            ChronoUnit.DAYS.between(asked, answered)));
  }

  /** Returns the event that a question was viewed so often; dumps tell the final count only. */
  public DumpEvent viewed(long question, long author, long views, Instant asked) {
    return event(
        DumpEvent.QUESTION_VIEWED,
        asked,
        Map.of("question", question, "author", author, "views", views));
  }

  private DumpEvent event(String kind, Instant at, Map<String, Long> numbers) {
    return new DumpEvent(kind, at, network, List.of(), numbers);
  }
}
