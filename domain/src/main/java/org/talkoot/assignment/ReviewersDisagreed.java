package org.talkoot.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * The reviews of a solution disagree: one more reviewer is called, or a manager is asked to look.
 *
 * @param extra how many reviewers were called in addition so far
 * @param undecided whether no more are called and a manager is told
 */
public record ReviewersDisagreed(
    Instant at,
    long network,
    List<Long> topics,
    long problem,
    long solution,
    int reviews,
    int extra,
    boolean undecided)
    implements DomainEvent {
  @Override
  public String kind() {
    return undecided ? "reviews.undecided" : "reviews.disagreed";
  }

  @Override
  public long actor() {
    return 0L;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of(
        "problem", problem, "solution", solution, "reviews", (long) reviews, "extra", (long) extra);
  }
}
