package org.talkoot.solution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * A solution with merged refinements was accepted or found helpful by three others, which proves
 * that refining it was worth it; told once a refiner and solution.
 *
 * @param refinement the refiner's first merged refinement of the solution
 * @param accepted whether the acceptance proved it, not the votes
 * @param actor who accepted it, 0 for votes, which stay secret
 */
public record RefinementProved(
    long network,
    List<Long> topics,
    long problem,
    long solution,
    long author,
    long refinement,
    long refiner,
    boolean accepted,
    long actor,
    Instant at)
    implements DomainEvent {
  /** How many members must find the solution helpful, the refiner not counted. */
  public static final int VOTES = 3;

  /** Copies the topics so that the event cannot change. */
  public RefinementProved {
    topics = List.copyOf(topics);
  }

  @Override
  public String kind() {
    return "refinement.proved";
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of(
        "problem", problem,
        "solution", solution,
        "author", author,
        "refinement", refinement,
        "refiner", refiner,
        "accepted", accepted ? 1L : 0L);
  }
}
